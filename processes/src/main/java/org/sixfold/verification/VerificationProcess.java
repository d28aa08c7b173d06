package org.sixfold.verification;

/** The contract of {@code case-verification}. */
public final class VerificationProcess {

  public static final String KEY = "case-verification";

  public static final String PLACE_PERSON = "place-person";
  public static final String CHECK_BY_PHONE = "check-by-phone";
  public static final String VISIT_PERSON = "visit-person";
  public static final String TRACE_PERSON = "trace-person";
  public static final String CLARIFY_CONTRADICTION = "clarify-contradiction";
  public static final String MEET_AT_GATE = "meet-at-gate";
  public static final String CONFIRM_CLASS = "confirm-class";
  public static final String RETURN_WITH_RECEIPT = "return-with-receipt";

  /** Hours of the day in which nobody answered, such as {@code 9,11}. */
  public static final String TRIED_HOURS = "triedHours";

  /** Whether the phone is tried again. */
  public static final String CALL_AGAIN = "callAgain";

  /** When the phone is tried again. */
  public static final String NEXT_CALL_AT = "nextCallAt";

  /** When a positive who was not reached, or did not want to talk, is asked again. */
  public static final String ASK_AGAIN_AT = "askAgainAt";

  /** Hours of the day in which nobody was in, such as {@code 9,11}. */
  public static final String VISITED_HOURS = "visitedHours";

  /** Whether somebody goes to the door again. */
  public static final String VISIT_AGAIN = "visitAgain";

  /** When somebody goes to the door again. */
  public static final String NEXT_VISIT_AT = "nextVisitAt";

  /** Where verification begins; {@link #PLACED} once somebody claimed the person. */
  public static final String ENTRY = "entry";

  /** {@link #ENTRY} once somebody who was expected should be here. */
  public static final String ENTRY_THEN = "entryThen";

  public static final String PLACED = "PLACED";
  public static final String ENTRY_PHONE = "PHONE";
  public static final String ENTRY_VISIT = "VISIT";
  public static final String ENTRY_PLACE = "PLACE";
  public static final String ENTRY_RETURN = "RETURN";

  /** Whether deadlines are minutes, by night too. */
  public static final String URGENT = "urgent";

  /** Care comes first: go, the paper follows. */
  public static final String EMERGENCY = "emergency";

  /** The latest end of waiting at a gate. */
  public static final String HOLD_LIMIT = "holdLimit";

  public static final String PHONE_USABLE = "phoneUsable";

  /** Who visits: the village cadre may, after somebody refused to talk. */
  public static final String VISIT_ROLE = "roleOverride_visit-person";

  public static final String PLACE_ROLE = "roleOverride_place-person";
  public static final String RETURN_ROLE = "roleOverride_return-with-receipt";

  /** Who traces: the command room looks at what the police did not find. */
  public static final String TRACE_ROLE = "roleOverride_trace-person";

  /** The command room closed the search as not located. */
  public static final String NOT_LOCATED = "notLocated";

  /** Who was named to read a contradiction a second time. */
  public static final String SECOND_READER = "secondReader";

  /**
   * Which part of its kind a task is: {@link #RECEIPT}, {@link #CLOSE}, {@link #READER}, or another
   * one that means nothing here.
   */
  public static final String PART = "part";

  /** The second reading of a contradiction. */
  public static final String READER = "READER";

  /** The return waits for the receiver's answer. */
  public static final String RECEIPT = "RECEIPT";

  /** The command room decides on what the police did not find. */
  public static final String CLOSE = "CLOSE";

  /** Calls, or visits, in different hours before the next step. */
  public static final int MOST_ATTEMPTS = 3;

  private VerificationProcess() {}
}
