package org.sixfold.casework;

/**
 * Variables that isolation and monitoring share: both are a loop of reports and a loop of tests
 * until a lawful end.
 */
public final class RestrictedStage {

  public static final String REPORT_DAY = "report-day";
  public static final String TAKE_SAMPLE = "take-sample";

  /** The end of the running restriction. */
  public static final String STAGE_END = "stageEnd";

  /** Day 0 of the tests, as an ISO date. */
  public static final String DAY_ZERO = "dayZero";

  /** Test days counted from day 0, such as {@code 1,2,3,5,7}. */
  public static final String TEST_DAYS = "testDays";

  /** How many reports a day: 2 in isolation, 1 in monitoring. */
  public static final String REPORTS_PER_DAY = "reportsPerDay";

  public static final String REPORT_OPENS_AT = "reportOpensAt";
  public static final String REPORT_CLOSES_AT = "reportClosesAt";

  /** Which report of the day: {@code MORNING}, {@code EVENING} or {@code DAY}. */
  public static final String PART = "part";

  public static final String TEST_LEFT = "testLeft";
  public static final String TEST_AT = "testAt";

  /** The last day for which a test was planned, as an ISO date. */
  public static final String LAST_TEST_DAY = "lastTestDay";

  /** What follows: {@code ISOLATION}, {@code MONITORING} or {@link #NONE}. */
  public static final String MEASURE = "measure";

  public static final String ISOLATION = "ISOLATION";
  public static final String MONITORING = "MONITORING";
  public static final String NONE = "NONE";

  /** {@link #FACILITY} or {@link #HOME}. */
  public static final String PLACE = "place";

  public static final String FACILITY = "FACILITY";
  public static final String HOME = "HOME";

  /** The message that a restriction has ended, lawfully or by a decision. */
  public static final String RESTRICTION_ENDED = "restriction.ended";

  public static final String REPORT_ROLE = "roleOverride_report-day";

  private RestrictedStage() {}
}
