/** Vehicles over HTTP. */
package org.sixfold.fleet.web;
