package org.sixfold.desks;

/** What makes somebody an exception of a round, most pressing first. */
public enum RoundFlag {
  /** A doctor is asked to assess and has not yet. */
  TO_ASSESS,
  /** 37.3 °C or more, or fever as a symptom, in the latest report. */
  FEVER,
  /** Another symptom in the latest report. */
  SYMPTOMS,
  /** Low mood in the latest report. */
  LOW_MOOD,
  /** The check before release waits; it opens 24 hours before the lawful end. */
  RELEASE_CHECK,
  /** A result has not come when it should have. */
  RESULT_LATE,
  /** A sample is to be taken today. */
  TEST_TODAY,
  /** The rule wants a sample tomorrow. */
  TEST_TOMORROW,
  /** A medicine taken all the time lasts two days more at the most. */
  MEDICINE,
  /** No report of the window that is open or has just closed. */
  NOT_REPORTED
}
