package org.sixfold.care;

import org.sixfold.casework.CaseTaskHandler;
import org.sixfold.casework.EngineTasks;
import org.springframework.stereotype.Component;

/**
 * Kind 20: the doctor's assessment stands with the task's health answers; its outcome routes and
 * never moves an end.
 */
@Component
class AssessSymptomsHandler extends CaseTaskHandler {

  AssessSymptomsHandler(EngineTasks tasks) {
    super(tasks, CareProcess.ASSESS_SYMPTOMS);
  }
}
