package org.sixfold.laboratory;

/** The contract of {@code case-investigation}: two calls after a positive was confirmed. */
public final class InvestigationProcess {

  public static final String KEY = "case-investigation";

  /** When the positive was confirmed, from which both deadlines count. */
  public static final String POSITIVE_AT = "positiveAt";

  private InvestigationProcess() {}
}
