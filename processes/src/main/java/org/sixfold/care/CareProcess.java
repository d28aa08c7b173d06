package org.sixfold.care;

/** The contracts of the processes of care: kinds, and the variables that belong to them. */
public final class CareProcess {

  public static final String MEET_NEED = "meet-need";
  public static final String ASSESS_SYMPTOMS = "assess-symptoms";
  public static final String ALLOW_MEDICAL_EXIT = "allow-medical-exit";

  /** Which need a {@code case-need} is about. */
  public static final String NEED_ID = "needId";

  /** The need's row in the table of deadlines. */
  public static final String NEED_PART = "needPart";

  public static final String NEED_ROLE = "roleOverride_meet-need";

  /** Who was asked to do it; empty for whoever answers. */
  public static final String ASSIGN_TO = "assignTo";

  /** Whether somebody higher may still meet the need. */
  public static final String HIGHER_LEFT = "higherLeft";

  /** Which leave a {@code case-medical-exit} is about. */
  public static final String EXIT_ID = "exitId";

  public static final String EMERGENCY = "emergency";

  /** Whether the person comes back into a running restriction. */
  public static final String RETURN_EXPECTED = "returnExpected";

  /** The last lawful end, after which nobody waits for the person. */
  public static final String LAWFUL_END = "lawfulEnd";

  /** When the person is expected back. */
  public static final String EXPECTED_AT = "etaAt";

  public static final String VISIT_JOINTLY = "visit-jointly";
  public static final String CONFIRM_DEATH = "confirm-death";

  /** When the next joint visit may begin, and until when its parts may be signed. */
  public static final String VISIT_AT = "visitAt";

  public static final String VISIT_CLOSES_AT = "visitClosesAt";

  private CareProcess() {}
}
