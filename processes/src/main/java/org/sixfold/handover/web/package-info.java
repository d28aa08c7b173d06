/** Hand-over notes over HTTP. */
package org.sixfold.handover.web;
