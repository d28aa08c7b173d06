package org.sixfold.laboratory;

/**
 * A result that was not negative.
 *
 * @param sampleId null if none of our samples fits: the reviewing doctor is warned
 */
public record Finding(String resultId, String caseId, String sampleId, Kind kind, State state) {

  /** What the result can say of the person. */
  public enum Kind {
    /** A tube of this person alone: a second doctor confirms. */
    SINGLE,
    /** A pool, or a test to be repeated: nobody is positive; sampled again, alone. */
    RETEST
  }

  /** What came of it. */
  public enum State {
    OPEN,
    CONFIRMED,
    RESAMPLED,
    /** A doctor found it wrong. */
    REFUTED,
    /** The laboratory corrected it. */
    CORRECTED
  }
}
