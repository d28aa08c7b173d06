package org.sixfold.release;

import java.time.LocalTime;
import java.util.List;

/** The contract of {@code case-release}. */
public final class ReleaseProcess {

  public static final String KEY = "case-release";

  public static final String CHECK_BEFORE_RELEASE = "check-before-release";
  public static final String ANNOUNCE_RELEASE = "announce-release";
  public static final String HAND_BACK = "hand-back";

  /** T, the end of the last restriction; when freed earlier, that moment. */
  public static final String LAWFUL_END = "lawfulEnd";

  /** T minus 24 hours. */
  public static final String CHECK_OPENS_AT = "checkOpensAt";

  /** T minus 12 hours. */
  public static final String ANNOUNCE_OPENS_AT = "announceOpensAt";

  /** Set, and true, once the release was announced. */
  public static final String ANNOUNCED = "announced";

  /** {@link #LEAVE} or {@link #CALL}. */
  public static final String PART = "part";

  public static final String LEAVE = "LEAVE";
  public static final String CALL = "CALL";

  public static final String FOLLOW_UP_LEFT = "followUpLeft";
  public static final String FOLLOW_UP_AT = "followUpAt";
  public static final String FOLLOW_UP_NO = "followUpNo";
  public static final String UNANSWERED = "unanswered";
  public static final String OUTCOME = "outcome";
  public static final String HAND_BACK_ROLE = "roleOverride_hand-back";

  /** Days after release on which somebody calls. */
  static final List<Integer> FOLLOW_UP_DAYS = List.of(1, 2, 3, 7, 14);

  static final LocalTime FOLLOW_UP_TIME = LocalTime.of(9, 0);

  /** A call after release is an offer, not a duty: twice unanswered closes it. */
  static final int MOST_UNANSWERED = 2;

  private ReleaseProcess() {}
}
