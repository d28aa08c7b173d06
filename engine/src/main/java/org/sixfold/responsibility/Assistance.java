package org.sixfold.responsibility;

import java.time.Instant;

/**
 * Time in which somebody works in a further grid as if it were the own, from its first moment to
 * the first one after it.
 */
public record Assistance(String username, String grid, Instant from, Instant to) {

  boolean covers(Instant moment) {
    return !moment.isBefore(from) && moment.isBefore(to);
  }
}
