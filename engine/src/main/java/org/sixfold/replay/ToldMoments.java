package org.sixfold.replay;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Moments of timers and messages as a scenario tells them: one for each time they are waited for.
 */
final class ToldMoments {

  private final Map<String, List<Instant>> moments;
  private final Set<String> waited = new HashSet<>();

  /**
   * Moments by the name of the variable or message.
   *
   * @param moments in order of time
   */
  ToldMoments(Map<String, List<Instant>> moments) {
    this.moments = moments;
  }

  /**
   * The next moment. A timer whose moments have all passed rings at once the first time it is
   * waited for; afterwards nobody knows. A message that came before does not come again.
   *
   * @param key of the node that waits
   * @param from since when
   */
  Optional<Instant> next(Way.Event event, String key, Instant from) {
    List<Instant> told = moments.getOrDefault(event.name(), List.of());
    boolean firstTime = waited.add(key);
    Optional<Instant> later =
        told.stream()
            .filter(at -> event.message() ? !at.isBefore(from) : at.isAfter(from))
            .findFirst();
    return later.isPresent() || told.isEmpty() || event.message() || !firstTime
        ? later
        : Optional.of(from);
  }
}
