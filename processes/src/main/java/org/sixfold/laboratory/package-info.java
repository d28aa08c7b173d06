/**
 * Samples, what laboratories find, positives confirmed by a second doctor, hospital, and what a
 * positive means for the people whom the person met. Nothing here moves a lawful end.
 */
package org.sixfold.laboratory;
