/** Hand-over notes over HTTP. */
package org.sixfold.cutoff.web;
