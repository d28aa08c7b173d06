package org.sixfold.decision;

/** The contract of {@code case-decision}. */
public final class DecisionProcess {

  public static final String KEY = "case-decision";

  public static final String SIGN_DECISION = "sign-decision";
  public static final String FILL_SIX = "fill-six";
  public static final String SERVE_NOTICE = "serve-notice";

  /** Whether one of the six seats is vacant. */
  public static final String VACANCIES = "vacancies";

  /** Set, and true, if somebody has said why a seat stays vacant for now. */
  public static final String REASON_GIVEN = "reasonGiven";

  /** When a vacancy with a reason is asked for again. */
  public static final String ASK_AGAIN_AT = "askAgainAt";

  /** What comes first: {@link #ISOLATION} or {@link #MONITORING}. */
  public static final String MEASURE = "measure";

  public static final String ISOLATION = "ISOLATION";
  public static final String MONITORING = "MONITORING";

  /** Nothing runs any more. */
  public static final String NONE = "NONE";

  /** Whether the person already is where the measure is carried out. */
  public static final String IN_PLACE = "inPlace";

  /** Where: {@link #FACILITY} or {@link #HOME}. */
  public static final String PLACE = "place";

  public static final String FACILITY = "FACILITY";
  public static final String HOME = "HOME";

  /** The end of the last restriction. */
  public static final String LAWFUL_END = "lawfulEnd";

  /** {@link #HOME} for deadlines of an escort home. */
  public static final String PART = "part";

  /** Where verification begins again when a decision was sent back. */
  public static final String ENTRY = "entry";

  public static final String ENTRY_CONFIRM = "CONFIRM";

  private DecisionProcess() {}
}
