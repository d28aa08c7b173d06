package org.sixfold.fleet;

import java.time.Duration;
import java.time.Instant;

/**
 * One person's seat to plan.
 *
 * @param driver username
 * @param destination a facility's code
 */
public record Trip(
    String caseId,
    String vehicle,
    String driver,
    String destination,
    Instant departAt,
    Duration way) {

  /** When it arrives. */
  public Instant etaAt() {
    return departAt.plus(way);
  }

  /** When vehicle and driver are back. */
  public Instant backAt() {
    return etaAt().plus(way);
  }
}
