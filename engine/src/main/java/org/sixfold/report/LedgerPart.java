package org.sixfold.report;

/** Which hours of a day a ledger is about. */
public enum LedgerPart {
  /** From its beginning to its end. */
  DAY,
  /** From the day's report to its end: what no report of that day holds. */
  EVENING
}
