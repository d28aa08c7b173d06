package org.sixfold.rights;

import java.util.Set;

/** The contracts of {@code case-objection}, {@code case-refusal} and {@code case-change}. */
public final class RightsProcess {

  public static final String OBJECTION = "case-objection";
  public static final String REFUSAL = "case-refusal";
  public static final String CHANGE = "case-change";

  public static final String REVIEW_OBJECTION = "review-objection";
  public static final String RESOLVE_REFUSAL = "resolve-refusal";

  /** The police officer who goes along and signs too. */
  public static final String SECOND_OFFICER = "secondOfficer";

  /** The parts of a talk with police. */
  public static final Set<String> OFFICERS = Set.of("OFFICER", "SECOND_OFFICER");

  /** Whether a doctor has proposed since the last decision. */
  public static final String PROPOSED = "proposed";

  /** Whether something in another case asks, so that "no ground" leaves this measure as it is. */
  public static final String OTHER_CASE_ASKS = "otherCaseAsks";

  private RightsProcess() {}
}
