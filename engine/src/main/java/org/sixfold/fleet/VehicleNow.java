package org.sixfold.fleet;

import java.time.Instant;

/**
 * What a vehicle of transfers does at a moment.
 *
 * @param until when it is free again; null if it is
 * @param passengers seats taken on the journey it is on
 */
public record VehicleNow(Vehicle vehicle, State state, Instant until, int passengers) {

  /** Whether it can be sent. */
  public enum State {
    FREE,
    DRIVING,
    /** Just back: its driver rests before driving on. */
    RESTING
  }
}
