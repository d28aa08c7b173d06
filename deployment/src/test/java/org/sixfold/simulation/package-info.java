/**
 * A town at work: simulated people who are late, forget, or do what they may not, and the
 * invariants that hold all the same.
 */
package org.sixfold.simulation;
