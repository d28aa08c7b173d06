package org.sixfold.care;

import java.util.Map;
import org.sixfold.casework.CaseTaskHandler;
import org.sixfold.casework.EngineTasks;
import org.sixfold.casework.ReleaseCriteria;
import org.sixfold.casework.ReleaseCriteria.Judgement;
import org.springframework.stereotype.Component;

/**
 * Kind 20: the doctor's assessment stands with the task's health answers; its outcome routes and
 * never moves an end.
 */
@Component
class AssessSymptomsHandler extends CaseTaskHandler {

  private final ReleaseCriteria criteria;

  AssessSymptomsHandler(EngineTasks tasks, ReleaseCriteria criteria) {
    super(tasks, CareProcess.ASSESS_SYMPTOMS);
    this.criteria = criteria;
  }

  /** What the rule lets a doctor propose while the person has symptoms. */
  @Override
  public Map<String, Object> prefill(OpenTask task) {
    Judgement judged = criteria.of(task.caseId(), true);
    return judged.proposes() ? Map.of("ruleNotes", judged.why()) : Map.of();
  }
}
