package org.sixfold.transfer;

/** The contract of {@code case-transfer}. */
public final class TransferProcess {

  public static final String KEY = "case-transfer";

  public static final String ARRANGE_CARE = "arrange-care";
  public static final String PREPARE_TRANSFER = "prepare-transfer";
  public static final String CHECK_HOME = "check-home";
  public static final String HAND_OVER_DEPARTURE = "hand-over-departure";
  public static final String ACKNOWLEDGE_ARRIVAL = "acknowledge-arrival";

  /** {@code FACILITY} or {@code HOME}. */
  public static final String PLACE = "place";

  public static final String HOME = "HOME";

  /** Whether somebody or an animal would be left without care. */
  public static final String CARE_NEEDED = "careNeeded";

  /** Whether the person lies in a facility, whose desk hands back before anybody goes home. */
  public static final String FROM_FACILITY = "fromFacility";

  /** Planned departure, from which deadlines count. */
  public static final String DEPART_AT = "departAt";

  /** Planned arrival, from which deadlines count. */
  public static final String ETA_AT = "etaAt";

  /** When the person was located, from which the time until being in place counts. */
  public static final String LOCATED_AT = "locatedAt";

  /** The rule set of what is signed, such as {@code CN8}, which says how long that time is. */
  public static final String RULE_SET = "ruleSet";

  /** When somebody tries again after the person, the home or the care was not ready. */
  public static final String TRY_AGAIN_AT = "tryAgainAt";

  /** Who prepares: the command room, where bed or vehicle is missing. */
  public static final String PREPARE_ROLE = "roleOverride_prepare-transfer";

  /** Who acknowledges: the facility's desk, at home the doctor by phone. */
  public static final String ARRIVAL_ROLE = "roleOverride_acknowledge-arrival";

  /** Ends a wait before its time: the person agrees now, or came back. */
  public static final String RESUMED = "transfer.resumed";

  private TransferProcess() {}
}
