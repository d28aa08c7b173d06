package org.sixfold.verification;

/** The contract of {@code case-verification}. */
public final class VerificationProcess {

  public static final String KEY = "case-verification";

  public static final String PLACE_PERSON = "place-person";
  public static final String CHECK_BY_PHONE = "check-by-phone";
  public static final String VISIT_PERSON = "visit-person";
  public static final String TRACE_PERSON = "trace-person";
  public static final String CONFIRM_CLASS = "confirm-class";
  public static final String RETURN_WITH_RECEIPT = "return-with-receipt";

  /** Hours of the day in which nobody answered, such as {@code 9,11}. */
  public static final String TRIED_HOURS = "triedHours";

  /** Whether the phone is tried again. */
  public static final String CALL_AGAIN = "callAgain";

  /** When the phone is tried again. */
  public static final String NEXT_CALL_AT = "nextCallAt";

  /** When somebody goes to the door again. */
  public static final String NEXT_VISIT_AT = "nextVisitAt";

  /** Where verification begins; {@link #PLACED} once somebody claimed the person. */
  public static final String ENTRY = "entry";

  public static final String PLACED = "PLACED";

  public static final String PHONE_USABLE = "phoneUsable";

  /** Who visits: the village cadre may, after somebody refused to talk. */
  public static final String VISIT_ROLE = "roleOverride_visit-person";

  public static final String PLACE_ROLE = "roleOverride_place-person";
  public static final String RETURN_ROLE = "roleOverride_return-with-receipt";

  /** The return waits for the receiver's answer: {@code RECEIPT}. */
  public static final String PART = "part";

  /** Calls in different hours before somebody goes there. */
  public static final int MOST_CALLS = 3;

  private VerificationProcess() {}
}
