package org.sixfold.verification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.casework.Answers;
import org.sixfold.casework.CaseTaskHandler;
import org.sixfold.casework.EngineTasks;
import org.sixfold.shared.FieldProblem;
import org.springframework.stereotype.Component;

/** Kind 5: the list, the papers and the person's own words, read by two people. */
@Component
class ClarifyContradictionHandler extends CaseTaskHandler {

  private final Contradiction contradiction;
  private final SecondReadings readings;

  ClarifyContradictionHandler(
      EngineTasks tasks, Contradiction contradiction, SecondReadings readings) {
    super(tasks, VerificationProcess.CLARIFY_CONTRADICTION);
    this.contradiction = contradiction;
    this.readings = readings;
  }

  @Override
  public Map<String, Object> prefill(OpenTask task) {
    Map<String, Object> values = new HashMap<>();
    values.put("listSays", contradiction.listSays(task.caseId()));
    values.put("documentSays", contradiction.documentSays(task.caseId()));
    values.put(
        "secondReaders",
        readings.readers(task).stream()
            .map(member -> Map.of("value", member.username(), "label", member.name()))
            .toList());
    return values;
  }

  @Override
  public List<FieldProblem> check(Submission submission) {
    String reader = new Answers(submission.answers()).text("secondReader");
    boolean unfit =
        reader != null && !readings.mayRead(submission.task(), reader, submission.by().username());
    return unfit
        ? List.of(new FieldProblem("secondReader", "contradiction.secondReaderUnfit"))
        : List.of();
  }

  @Override
  protected Map<String, Object> learn(Submission submission) {
    readings.keep(submission, new Answers(submission.answers()).text("secondReader"));
    return Map.of();
  }
}
