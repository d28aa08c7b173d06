package org.sixfold.facility;

/** What people are in a facility for. */
public enum FacilityKind {
  /** Centralised isolation: with a desk, rooms and beds that are booked here. */
  ISOLATION,
  /** Care: its beds are its own affair, here it only has a name to be chosen. */
  HOSPITAL
}
