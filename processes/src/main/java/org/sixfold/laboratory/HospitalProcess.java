package org.sixfold.laboratory;

/** The contract of {@code case-hospital}: from the referral to the door of the hospital. */
public final class HospitalProcess {

  public static final String KEY = "case-hospital";

  public static final String REFER_TO_HOSPITAL = "refer-to-hospital";

  /** Set, and true, if nothing may wait: the ambulance leaves before dependants are cared for. */
  public static final String EMERGENCY = "emergency";

  /** Whether an admission ended a running measure; false for who is free already. */
  public static final String CONVERTED = "converted";

  private HospitalProcess() {}
}
