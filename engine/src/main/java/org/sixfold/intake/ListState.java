package org.sixfold.intake;

/** How far a list has come. */
public enum ListState {
  READING,
  MAPPING_NEEDED,
  OPENING,
  DONE,
  FAILED
}
