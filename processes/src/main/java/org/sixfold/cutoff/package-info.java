/**
 * The day's cut-off: what stops the lists before it, the figures frozen at it, the night after it.
 */
package org.sixfold.cutoff;
