package org.sixfold.forecast;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.forecast.persistence.DoneTaskRow;

/**
 * Who is on duty by the rota, has work in hand and completes nothing, may not be there: the longer
 * it lasts, the likelier.
 */
final class Silence {

  /** Share of days on which somebody is away without anybody having noted it. */
  private static final double AWAY = 0.03;

  /** For each such time of silence somebody who works is this much less likely: by e. */
  private static final double PATIENCE_SECONDS = Duration.ofMinutes(60).toSeconds();

  private final Map<String, Instant> lastDone = new HashMap<>();

  Silence(List<DoneTaskRow> done) {
    for (DoneTaskRow row : done) {
      if (row.endedBy() != null) {
        lastDone.merge(row.endedBy(), row.endedAt(), (one, two) -> one.isAfter(two) ? one : two);
      }
    }
  }

  /**
   * How likely somebody is away, from 0 to 1.
   *
   * @param duty that reaches back to the beginning of the day
   */
  double away(String person, Duty duty, List<Job> inHand, long now) {
    long since = inHand.stream().mapToLong(Job::created).min().orElse(now);
    Instant last = lastDone.get(person);
    if (last != null) {
      since = Math.max(since, last.getEpochSecond());
    }
    double silent = duty.within(since, now);
    return AWAY / (AWAY + (1 - AWAY) * Math.exp(-silent / PATIENCE_SECONDS));
  }
}
