/** Tables of the hand-over note. */
package org.sixfold.handover.persistence;
