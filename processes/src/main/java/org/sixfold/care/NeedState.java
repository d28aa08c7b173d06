package org.sixfold.care;

/** Codes of {@code care_need}. */
final class NeedState {

  static final String OPEN = "OPEN";
  static final String PARTLY = "PARTLY";
  static final String MET = "MET";

  /** Somebody said that it cannot be met; counted until it is met after all. */
  static final String UNMET = "UNMET";

  static final String URGENT = "URGENT";
  static final String ORDINARY = "ORDINARY";

  private NeedState() {}
}
