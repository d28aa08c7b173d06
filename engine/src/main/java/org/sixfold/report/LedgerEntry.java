package org.sixfold.report;

/** A column of the ledger. */
public enum LedgerEntry {
  /** Stood in the state when the day began. */
  OPENING,
  /** Came into the state, or into the grids in it, during the day. */
  IN,
  /** Left the state, or the grids, during the day. */
  OUT,
  /** Stands in the state at the end. */
  CLOSING
}
