package org.sixfold.intake;

/** What became of a row. */
public enum RowResult {
  NEW,
  MERGED_IN_LIST,
  MERGED_OPEN_CASE,
  MERGED_RECENT_ANSWER,
  REJECTED
}
