/** Facilities and their occupants over HTTP. */
package org.sixfold.facility.web;
