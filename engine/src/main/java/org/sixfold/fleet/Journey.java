package org.sixfold.fleet;

import java.time.Instant;

/**
 * What a vehicle is planned to do.
 *
 * @param driver username
 * @param passengers seats that are taken
 */
public record Journey(
    String id,
    String vehicle,
    String driver,
    String destination,
    Instant departAt,
    Instant etaAt,
    Instant backAt,
    int passengers) {

  boolean overlaps(Instant from, Instant to) {
    return departAt.isBefore(to) && from.isBefore(backAt);
  }
}
