package org.sixfold.fleet;

/** A vehicle for transfers; partition: whether the driver sits apart. */
public record Vehicle(String code, String plate, int seats, boolean partition) {

  /** At most half of the seats are taken. Source: task kind 15. */
  public int usableSeats() {
    return seats / 2;
  }
}
