package org.sixfold.timelapse;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.sixfold.shared.Backoff;
import org.sixfold.shared.DueWork;

/**
 * How far to step while some work is due but cannot be done, such as while a mail server is away:
 * further each time, so that it does not cut weeks into minutes. When anything else falls due it is
 * looked at again all the same.
 */
final class StuckWork {

  private static final Backoff PAUSE = new Backoff(Duration.ofMinutes(5), Duration.ofHours(6));

  private record Look(int number, Instant at) {}

  private final Map<DueWork, Look> looks = new HashMap<>();

  /** The next moment to stop at for a work's sake, after {@code now}. */
  Instant next(DueWork work, Instant due, Instant now) {
    if (due.isAfter(now)) {
      looks.remove(work);
      return due;
    }
    Look last = looks.get(work);
    if (last != null && last.at().isAfter(now)) {
      return last.at();
    }
    int number = last == null ? 0 : last.number() + 1;
    Look next = new Look(number, now.plus(PAUSE.after(number)));
    looks.put(work, next);
    return next.at();
  }
}
