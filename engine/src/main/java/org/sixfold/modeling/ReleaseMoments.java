package org.sixfold.modeling;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;

/** The moments at which releases may begin. */
final class ReleaseMoments {

  /** Nobody approves what is to begin in years. */
  private static final Duration FARTHEST = Duration.ofDays(366);

  private ReleaseMoments() {}

  /**
   * A wanted moment, in whole seconds; null stays null.
   *
   * @throws ProblemException 422 {@code release.momentUnfit} if it is over or more than 366 days
   *     ahead
   */
  static Instant fit(Instant wanted, SixfoldClock clock) {
    if (wanted == null) {
      return null;
    }
    Instant now = clock.now();
    Instant moment = wanted.truncatedTo(ChronoUnit.SECONDS);
    if (!moment.isAfter(now) || moment.isAfter(now.plus(FARTHEST))) {
      throw ProblemException.unfit("release.momentUnfit", List.of(), FARTHEST.toDays());
    }
    return moment;
  }
}
