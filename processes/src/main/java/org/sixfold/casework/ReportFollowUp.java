package org.sixfold.casework;

import org.springframework.stereotype.Component;

/**
 * What a report calls for. Symptoms, low spirits and needs are each seen to, whichever of them the
 * report's outcome names.
 */
@Component
public class ReportFollowUp {

  private final CareCalls calls;
  private final Needs needs;

  ReportFollowUp(CareCalls calls, Needs needs) {
    this.calls = calls;
    this.needs = needs;
  }

  /**
   * @param cause the report's id or its task's
   * @param by who reported
   */
  public void of(String caseId, ReportFacts facts, String cause, String by) {
    if (facts.isAbnormal()) {
      calls.symptoms(caseId, cause);
    }
    if (facts.isLow()) {
      needs.raise(new Needs.NewNeed(caseId, NeedCategory.DISTRESS, null, cause, by));
    }
    needs.raiseAll(caseId, facts.needs(), cause, by);
  }
}
