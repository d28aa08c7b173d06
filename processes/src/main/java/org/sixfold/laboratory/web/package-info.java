/** What laboratories call. */
package org.sixfold.laboratory.web;
