package org.sixfold.worklist;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sixfold.casefile.RetainedData;
import org.sixfold.worklist.persistence.LateAnswerMapper;
import org.sixfold.worklist.persistence.TaskErasureMapper;
import org.sixfold.worklist.persistence.TaskNoteMapper;
import org.springframework.stereotype.Component;

/** Erases what people filled in; that a task was done, when and by whom, stays for the counts. */
@Component
class WorklistErasure implements RetainedData {

  private final TaskErasureMapper erasures;
  private final LateAnswerMapper late;
  private final TaskNoteMapper notes;

  WorklistErasure(TaskErasureMapper erasures, LateAnswerMapper late, TaskNoteMapper notes) {
    this.erasures = erasures;
    this.late = late;
    this.notes = notes;
  }

  @Override
  public Map<String, Integer> erase(String caseId) {
    Map<String, Integer> erased = new LinkedHashMap<>();
    erased.put("drafts", erasures.drafts(caseId));
    erased.put("healthAnswers", erasures.healthAnswers(caseId));
    erased.put("answers", erasures.answers(caseId));
    erased.put("lateAnswers", late.deleteOf(caseId));
    erased.put("taskNotes", notes.deleteOf(caseId));
    erased.put("taskNames", erasures.names(caseId));
    return erased;
  }
}
