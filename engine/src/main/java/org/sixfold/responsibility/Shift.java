package org.sixfold.responsibility;

import java.time.Instant;

/** Time on duty, from its first moment to the first one after it. */
public record Shift(String username, Instant from, Instant to) {

  boolean covers(Instant moment) {
    return !moment.isBefore(from) && moment.isBefore(to);
  }
}
