package org.sixfold.fleet.persistence;

import java.time.Instant;
import org.sixfold.fleet.Journey;

/** A row of table journey with its taken seats. */
public record JourneyRow(
    String id,
    String vehicle,
    String driver,
    String destination,
    Instant departAt,
    Instant etaAt,
    Instant backAt,
    int passengers) {

  /** The journey it stands for. */
  public Journey toJourney() {
    return new Journey(id, vehicle, driver, destination, departAt, etaAt, backAt, passengers);
  }
}
