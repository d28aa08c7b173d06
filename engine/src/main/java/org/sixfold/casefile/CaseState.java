package org.sixfold.casefile;

/** States of a case; they balance to the total of all cases. */
public enum CaseState {
  CHECKING,
  UNDER_CONTROL,
  IN_HOSPITAL,
  RELEASED,
  NOT_CONCERNED,
  RETURNED,
  NOT_LOCATED,
  DECEASED,
  ANNULLED;

  /** Whether a case in this state has ended. */
  public boolean isEnded() {
    return compareTo(RELEASED) >= 0;
  }
}
