/**
 * The hand-over note at the change of shifts: pre-filled from what is known, signed, and read first
 * by who comes.
 */
package org.sixfold.handover;
