package org.sixfold.casework;

/** What a decision does to the one that runs. */
public enum MeasureChange {
  /** Nothing runs yet. */
  NEW,
  /** Ends earlier, in the same way. */
  SHORTEN,
  /** Carried out in another way or place, and no longer than before. */
  PLACE,
  /** Ends later: by another signer, with a reason, within the longest row for the exposure. */
  EXTEND
}
