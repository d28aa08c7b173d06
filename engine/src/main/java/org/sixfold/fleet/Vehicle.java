package org.sixfold.fleet;

/** A vehicle; partition: whether the driver sits apart. */
public record Vehicle(String code, String plate, VehicleKind kind, int seats, boolean partition) {

  /** At most half of the seats are taken where a transfer is planned. Source: task kind 15. */
  public int usableSeats() {
    return seats / 2;
  }
}
