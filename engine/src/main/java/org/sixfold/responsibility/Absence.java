package org.sixfold.responsibility;

import java.time.Instant;

/**
 * Time in which somebody can't answer, from its first moment to the first one after it.
 *
 * @param substitute who stands in; null if nobody does
 */
public record Absence(String username, Instant from, Instant to, String substitute) {

  boolean covers(Instant moment) {
    return !moment.isBefore(from) && moment.isBefore(to);
  }
}
