package org.sixfold.laboratory;

/** The contract of {@code case-positive}: what follows a result that is not negative. */
public final class PositiveProcess {

  public static final String KEY = "case-positive";

  public static final String CONFIRM_POSITIVE = "confirm-positive";

  /** {@code SINGLE} or {@code RETEST}. */
  public static final String FINDING = "finding";

  /** The result that is dealt with. */
  public static final String RESULT_ID = "resultId";

  /** Who confirms: a doctor who did not take the sample; empty for whoever answers. */
  public static final String SECOND_DOCTOR = "secondDoctor";

  /** The laboratory corrected the result: all that follows from it is withdrawn. */
  public static final String TEST_CORRECTED = "test.corrected";

  private PositiveProcess() {}
}
