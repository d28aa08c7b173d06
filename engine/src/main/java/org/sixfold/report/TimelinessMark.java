package org.sixfold.report;

/** A number of timeliness, by which its tasks are listed. */
public enum TimelinessMark {
  DUE,
  IN_TIME,
  LATE
}
