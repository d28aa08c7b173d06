package org.sixfold.cutoff;

import java.time.Duration;
import java.time.Instant;

/** How near the cut-off is. */
public enum CutOffPhase {
  EARLIER,
  /** Sixty minutes or less are left. */
  T60,
  /** Thirty minutes or less are left. */
  T30,
  PASSED;

  private static final Duration SIXTY = Duration.ofMinutes(60);
  private static final Duration THIRTY = Duration.ofMinutes(30);

  static CutOffPhase at(Instant now, Instant cutOff) {
    Duration left = Duration.between(now, cutOff);
    if (left.isNegative() || left.isZero()) {
      return PASSED;
    }
    if (left.compareTo(THIRTY) <= 0) {
      return T30;
    }
    return left.compareTo(SIXTY) <= 0 ? T60 : EARLIER;
  }
}
