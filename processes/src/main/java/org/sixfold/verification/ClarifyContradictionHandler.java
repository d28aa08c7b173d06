package org.sixfold.verification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.casework.Answers;
import org.sixfold.casework.CaseTaskHandler;
import org.sixfold.casework.EngineTasks;
import org.sixfold.casework.TwoSignatures;
import org.sixfold.shared.FieldProblem;
import org.springframework.stereotype.Component;

/**
 * Kind 5: the list, the papers and the person's own words, written down by one and read by another
 * from the own account; where the two differ, the matter stays unclear.
 */
@Component
class ClarifyContradictionHandler extends CaseTaskHandler {

  private static final String UNCLEAR = "UNCLEAR";
  private static final List<String> WRITTEN = List.of("documentSays", "personSays", "evidence");

  private final Contradiction contradiction;
  private final SecondReadings readings;
  private final TwoSignatures signatures;

  ClarifyContradictionHandler(
      EngineTasks tasks,
      Contradiction contradiction,
      SecondReadings readings,
      TwoSignatures signatures) {
    super(tasks, VerificationProcess.CLARIFY_CONTRADICTION);
    this.contradiction = contradiction;
    this.readings = readings;
    this.signatures = signatures;
  }

  @Override
  public Map<String, Object> prefill(OpenTask task) {
    Map<String, Object> values = new HashMap<>();
    values.put("documentSays", contradiction.documentSays(task.caseId()));
    values.putAll(signatures.written(task, WRITTEN));
    values.put("part", task.part());
    if (isReading(task)) {
      values.put("secondReader", task.assignee());
    }
    values.put("listSays", contradiction.listSays(task.caseId()));
    values.put("saidBefore", contradiction.saidBefore(task.caseId()));
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
    if (reader == null) {
      return List.of();
    }
    OpenTask task = submission.task();
    String by = submission.by().username();
    String writer = signatures.first(task).map(TwoSignatures.First::signer).orElse(by);
    boolean fit = readings.mayRead(task, reader, writer) && (!isReading(task) || reader.equals(by));
    return fit
        ? List.of()
        : List.of(new FieldProblem("secondReader", "contradiction.secondReaderUnfit"));
  }

  @Override
  protected Map<String, Object> learn(Submission submission) {
    Map<String, Object> routing =
        new HashMap<>(signatures.sign(submission, ClarifyContradictionHandler::together));
    if (isReading(submission.task())) {
      String writer = signatures.first(submission.task()).orElseThrow().signer();
      readings.keep(submission, writer, String.valueOf(routing.get(TwoSignatures.AGREED)));
    } else {
      routing.put(
          VerificationProcess.SECOND_READER,
          new Answers(submission.answers()).text("secondReader"));
    }
    return routing;
  }

  private boolean isReading(OpenTask task) {
    return VerificationProcess.READER.equals(task.part());
  }

  private static String together(String written, String read) {
    return written.equals(read) ? read : UNCLEAR;
  }
}
