/** Tables of the hand-over note. */
package org.sixfold.cutoff.persistence;
