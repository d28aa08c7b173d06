package org.sixfold.fleet;

/** What a vehicle drives for. */
public enum VehicleKind {
  /** Into isolation, by a plan of seats. */
  TRANSFER,
  /** To hospital, whenever it is called: never planned. */
  AMBULANCE
}
