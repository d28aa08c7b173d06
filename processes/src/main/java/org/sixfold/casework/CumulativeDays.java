package org.sixfold.casework;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.sixfold.casefile.Restrictions.Restriction;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** How long somebody is restricted in one case, all decisions taken together. */
@Component
public class CumulativeDays {

  private static final double MINUTES_A_DAY = 24 * 60.0;

  private final SixfoldClock clock;

  CumulativeDays(SixfoldClock clock) {
    this.clock = clock;
  }

  /** Days in which the person was limited, and those to come till the end, begun ones in full. */
  public int until(Instant end, List<Restriction> all) {
    Instant now = clock.now();
    Duration limited = Duration.between(now, end);
    for (Restriction one : all) {
      Instant until = one.endedAt() == null ? now : one.endedAt();
      if (one.start() != null && one.start().isBefore(until)) {
        limited = limited.plus(Duration.between(one.start(), until));
      }
    }
    return (int) Math.ceil(limited.toMinutes() / MINUTES_A_DAY);
  }
}
