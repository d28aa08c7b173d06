package org.sixfold.isolation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sixfold.casefile.Tests;
import org.sixfold.casework.Answers;
import org.sixfold.casework.CaseNote;
import org.sixfold.casework.CaseTaskHandler;
import org.sixfold.casework.EngineTasks;
import org.sixfold.casework.Notes;
import org.sixfold.casework.RestrictedStage;
import org.sixfold.shared.FieldProblem;
import org.springframework.stereotype.Component;

/** Kind 21: a sample, or why there is none; neither moves the end. */
@Component
class TakeSampleHandler extends CaseTaskHandler {

  private final Tests tests;
  private final Notes notes;

  TakeSampleHandler(EngineTasks tasks, Tests tests, Notes notes) {
    super(tasks, RestrictedStage.TAKE_SAMPLE);
    this.tests = tests;
    this.notes = notes;
  }

  @Override
  public List<FieldProblem> check(Submission submission) {
    Instant sampledAt = new Answers(submission.answers()).moment("sampledAt");
    boolean future = sampledAt != null && sampledAt.isAfter(submission.at());
    return future ? List.of(new FieldProblem("sampledAt", "form.future")) : List.of();
  }

  @Override
  protected Map<String, Object> learn(Submission submission) {
    String caseId = submission.task().caseId();
    String cause = submission.task().id();
    switch (submission.outcome()) {
      case "SAMPLED" -> tests.sampleTaken(sample(submission));
      case "REFUSED" -> notes.tellCommandRoom(caseId, CaseNote.SAMPLE_REFUSED, cause);
      default -> notes.tellDoctor(caseId, CaseNote.SAMPLE_UNABLE, cause);
    }
    return Map.of();
  }

  private static Tests.NewSample sample(Submission submission) {
    Answers answers = new Answers(submission.answers());
    String poolOf = answers.text("poolOf");
    return new Tests.NewSample(
        submission.task().caseId(),
        answers.moment("sampledAt"),
        answers.text("tube"),
        answers.text("secondTube"),
        poolOf == null ? null : Integer.valueOf(poolOf),
        answers.text("kind"),
        submission.by().username());
  }
}
