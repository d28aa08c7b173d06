package org.sixfold.facility;

/** What a room is for. */
public enum RoomKind {
  /** One person alone. */
  SINGLE,
  /** A child with its guardian, or people of one household who wish it. */
  FAMILY,
  /** Wide doors, no steps, a bath with handles. */
  ACCESSIBLE
}
