package org.sixfold.forecast;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.responsibility.Responsibility;

/** When people are on duty in the time ahead: by rota and absence, read once a person. */
final class Duties {

  /** Shifts begin and end on the quarter. */
  private static final long STEP = Duration.ofMinutes(15).toSeconds();

  private final Responsibility responsibility;
  private final long from;
  private final long until;
  private final Map<String, Duty> known = new HashMap<>();

  Duties(Responsibility responsibility, Instant from, Instant until) {
    this.responsibility = responsibility;
    this.from = from.getEpochSecond();
    this.until = until.getEpochSecond();
  }

  Duty of(String username) {
    return known.computeIfAbsent(username, this::read);
  }

  private Duty read(String username) {
    List<Duty.Window> windows = new ArrayList<>();
    long begun = -1;
    for (long at = from; at < until; at = (at / STEP + 1) * STEP) {
      boolean onDuty = responsibility.isOnDuty(username, Instant.ofEpochSecond(at));
      if (onDuty && begun < 0) {
        begun = at;
      } else if (!onDuty && begun >= 0) {
        windows.add(new Duty.Window(begun, at));
        begun = -1;
      }
    }
    if (begun >= 0) {
      windows.add(new Duty.Window(begun, until));
    }
    return Duty.of(windows);
  }
}
