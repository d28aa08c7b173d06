package org.sixfold.release;

import java.time.LocalTime;

/** The contract of {@code case-release}. */
public final class ReleaseProcess {

  public static final String KEY = "case-release";

  public static final String CONFIRM_DESTINATION = "confirm-destination";
  public static final String CHECK_BEFORE_RELEASE = "check-before-release";
  public static final String ANNOUNCE_RELEASE = "announce-release";
  public static final String HAND_BACK = "hand-back";

  /** T, the end of the last restriction; when freed earlier, that moment. */
  public static final String LAWFUL_END = "lawfulEnd";

  /** T as signed, which stays what it was when {@link #LAWFUL_END} becomes earlier. */
  public static final String RELEASE_AT = "releaseAt";

  /** Whether the person lies, or will lie, in a facility. */
  public static final String LEAVES_FACILITY = "leavesFacility";

  /** Whether the stay ends before T, because something at home follows. */
  public static final String LEAVES_BEFORE_END = "leavesBeforeEnd";

  /** Whether the stay is over and nobody has handed the person back yet: the person leaves now. */
  public static final String LEAVES_AT_ONCE = "leavesAtOnce";

  /** The end of the stay at a facility; T for who is at home. */
  public static final String DEPARTURE_AT = "departureAt";

  /** 48 hours before the departure. */
  public static final String DESTINATION_OPENS_AT = "destinationOpensAt";

  public static final String DESTINATION_ROLE = "roleOverride_confirm-destination";

  /** T minus 24 hours. */
  public static final String CHECK_OPENS_AT = "checkOpensAt";

  /** T minus 12 hours. */
  public static final String ANNOUNCE_OPENS_AT = "announceOpensAt";

  /** T minus 6 hours. */
  public static final String CHASE_AT = "chaseAt";

  /** Set, and true, once the release was announced. */
  public static final String ANNOUNCED = "announced";

  /** {@link #LEAVE}, {@link #MORNING}, {@link #MOVE} or {@link #CALL}. */
  public static final String PART = "part";

  public static final String LEAVE = "LEAVE";

  /** The departure of who stayed the night by own wish. */
  public static final String MORNING = "MORNING";

  /** The departure of whom a new decision sends home while the measure goes on. */
  public static final String MOVE = "MOVE";

  public static final String CALL = "CALL";

  /** The next 08:00. */
  public static final String MORNING_AT = "morningAt";

  /** {@code FACILITY} or {@code HOME}: where the person leaves from. */
  public static final String PLACE = "place";

  public static final String FOLLOW_UP_LEFT = "followUpLeft";
  public static final String FOLLOW_UP_AT = "followUpAt";
  public static final String FOLLOW_UP_NO = "followUpNo";
  public static final String UNANSWERED = "unanswered";
  public static final String OUTCOME = "outcome";
  public static final String HAND_BACK_ROLE = "roleOverride_hand-back";

  static final LocalTime MORNING_TIME = LocalTime.of(8, 0);

  static final LocalTime FOLLOW_UP_TIME = LocalTime.of(9, 0);

  /** A call after release is an offer, not a duty: twice unanswered closes it. */
  static final int MOST_UNANSWERED = 2;

  private ReleaseProcess() {}
}
