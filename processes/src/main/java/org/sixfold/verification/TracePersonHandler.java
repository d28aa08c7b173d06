package org.sixfold.verification;

import java.util.Map;
import org.sixfold.casefile.CaseFiles;
import org.sixfold.casework.Answers;
import org.sixfold.casework.CaseTaskHandler;
import org.sixfold.casework.EngineTasks;
import org.springframework.stereotype.Component;

/** Kind 4: what the police found; no track, no picture, no search of the family. */
@Component
class TracePersonHandler extends CaseTaskHandler {

  private final CaseFiles cases;

  TracePersonHandler(EngineTasks tasks, CaseFiles cases) {
    super(tasks, VerificationProcess.TRACE_PERSON);
    this.cases = cases;
  }

  @Override
  public Map<String, Object> prefill(OpenTask task) {
    return Map.of("requestBasis", "《传染病防治法》第三十九条：协助查找", "requestedBy", "街道指挥部");
  }

  @Override
  protected Map<String, Object> learn(Submission submission) {
    Answers answers = new Answers(submission.answers());
    if (answers.has("newTel") || answers.has("newAddress")) {
      cases.correctContact(
          submission.task().caseId(), answers.text("newTel"), answers.text("newAddress"));
    }
    return Map.of(VerificationProcess.TRIED_HOURS, "");
  }
}
