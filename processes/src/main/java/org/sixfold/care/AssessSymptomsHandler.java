package org.sixfold.care;

import java.util.Map;
import org.sixfold.casework.CaseTaskHandler;
import org.sixfold.casework.EngineTasks;
import org.sixfold.casework.RuleNotes;
import org.springframework.stereotype.Component;

/**
 * Kind 20: the doctor's assessment stands with the task's health answers; its outcome routes and
 * never moves an end.
 */
@Component
class AssessSymptomsHandler extends CaseTaskHandler {

  private final RuleNotes ruleNotes;

  AssessSymptomsHandler(EngineTasks tasks, RuleNotes ruleNotes) {
    super(tasks, CareProcess.ASSESS_SYMPTOMS);
    this.ruleNotes = ruleNotes;
  }

  /** What the rule lets a doctor propose. */
  @Override
  public Map<String, Object> prefill(OpenTask task) {
    String notes = String.join("\n", ruleNotes.of(task.caseId()));
    return notes.isEmpty() ? Map.of() : Map.of("ruleNotes", notes);
  }
}
