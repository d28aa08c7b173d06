package org.sixfold.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sixfold.casefile.Tests;
import org.sixfold.casefile.Tests.Result;
import org.sixfold.casefile.Tests.TestResult;
import org.sixfold.casework.CaseNote;
import org.sixfold.casework.CaseTaskHandler;
import org.sixfold.casework.EngineTasks;
import org.sixfold.casework.Notes;
import org.sixfold.casework.RuleNotes;
import org.sixfold.shared.FieldProblem;
import org.springframework.stereotype.Component;

/** Kind 28: a last look before the end; nothing found here moves it. */
@Component
class CheckBeforeReleaseHandler extends CaseTaskHandler {

  private static final String PENDING = "PENDING";

  private final Tests tests;
  private final RuleNotes ruleNotes;
  private final Notes notes;

  CheckBeforeReleaseHandler(EngineTasks tasks, Tests tests, RuleNotes ruleNotes, Notes notes) {
    super(tasks, ReleaseProcess.CHECK_BEFORE_RELEASE);
    this.tests = tests;
    this.ruleNotes = ruleNotes;
    this.notes = notes;
  }

  @Override
  public Map<String, Object> prefill(OpenTask task) {
    Map<String, Object> values = new HashMap<>();
    values.put("lastTest", lastTest(task.caseId()));
    values.put("criteria", String.join("\n", ruleNotes.of(task.caseId())));
    values.put("advice", ruleNotes.advice(task.caseId()));
    values.values().removeIf(""::equals);
    return values;
  }

  @Override
  public List<FieldProblem> check(Submission submission) {
    boolean unfit =
        submission.outcome().equals("FIT")
            && lastTest(submission.task().caseId()).equals(Result.POSITIVE.name());
    return unfit ? List.of(new FieldProblem("outcome", "task.outcomeUnfit")) : List.of();
  }

  @Override
  protected Map<String, Object> learn(Submission submission) {
    String caseId = submission.task().caseId();
    String cause = submission.task().id();
    switch (submission.outcome()) {
      case PENDING -> notes.tellCommandRoom(caseId, CaseNote.RESULT_PENDING, cause);
      case "POSITIVE" -> notes.tellDoctor(caseId, CaseNote.RELEASE_LOOK, cause);
      case "SYMPTOMS" -> notes.tellDoctor(caseId, CaseNote.RELEASE_LOOK, cause);
      default -> {}
    }
    return Map.of();
  }

  /** A sample without a result yet is pending, whatever earlier ones said. */
  private String lastTest(String caseId) {
    Optional<TestResult> result =
        tests.results(caseId).stream().filter(one -> !one.corrected()).findFirst();
    Optional<Tests.Sample> sample = tests.samples(caseId).stream().findFirst();
    if (result.isEmpty()) {
      return sample.isPresent() ? PENDING : "NONE";
    }
    boolean newer =
        sample.filter(one -> one.sampledAt().isAfter(result.get().sampledAt())).isPresent();
    if (newer || result.get().result() == Result.PENDING_RETEST) {
      return PENDING;
    }
    return result.get().result().name();
  }
}
