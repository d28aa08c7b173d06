package org.sixfold.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.casefile.Tests.Result;
import org.sixfold.casework.Answers;
import org.sixfold.casework.CareCalls;
import org.sixfold.casework.CaseTaskHandler;
import org.sixfold.casework.EngineTasks;
import org.sixfold.casework.LastTest;
import org.sixfold.casework.ReleaseCriteria;
import org.sixfold.casework.ReleaseCriteria.Judgement;
import org.sixfold.casework.ReportedSymptoms;
import org.sixfold.casework.RuleNotes;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Component;

/** Kind 28: a last look before the end; nothing found here moves it. */
@Component
class CheckBeforeReleaseHandler extends CaseTaskHandler {

  private static final String FIT = "FIT";
  private static final String POSITIVE = "POSITIVE";

  private final LastTest lastTest;
  private final ReleaseCriteria criteria;
  private final ReportedSymptoms reported;
  private final RuleNotes ruleNotes;
  private final CareCalls care;

  CheckBeforeReleaseHandler(
      EngineTasks tasks,
      LastTest lastTest,
      ReleaseCriteria criteria,
      ReportedSymptoms reported,
      RuleNotes ruleNotes,
      CareCalls care) {
    super(tasks, ReleaseProcess.CHECK_BEFORE_RELEASE);
    this.lastTest = lastTest;
    this.criteria = criteria;
    this.reported = reported;
    this.ruleNotes = ruleNotes;
    this.care = care;
  }

  @Override
  public Map<String, Object> prefill(OpenTask task) {
    Map<String, Object> values = new HashMap<>();
    values.put("lastTest", lastTest.of(task.caseId()));
    values.put("criteria", criteria.of(task.caseId(), reported.now(task.caseId())).why());
    values.put("advice", ruleNotes.advice(task.caseId()));
    values.values().removeIf(""::equals);
    return values;
  }

  /**
   * Only a laboratory's word makes somebody positive, and against it nobody is fit, whatever a
   * table says; else the table tells what the answers contradict.
   */
  @Override
  public List<FieldProblem> check(Submission submission) {
    String caseId = submission.task().caseId();
    boolean positive = lastTest.of(caseId).equals(POSITIVE);
    boolean unfit =
        submission.outcome().equals(FIT) && positive
            || submission.outcome().equals(POSITIVE) && !positive
            || criteria
                .of(caseId, ReportedSymptoms.any(new Answers(submission.healthAnswers())))
                .ruledOut()
                .contains(submission.outcome());
    return unfit ? List.of(new FieldProblem("outcome", "task.outcomeUnfit")) : List.of();
  }

  /** Many at once only where all is well. */
  @Override
  public Map<String, Object> inBulk(
      OpenTask task, Map<String, Object> shared, Map<String, Object> draft) {
    Judgement judged = criteria.of(task.caseId(), reported.now(task.caseId()));
    boolean allWell =
        FIT.equals(shared.get("outcome"))
            && FIT.equals(judged.outcome())
            && lastTest.of(task.caseId()).equals(Result.NEGATIVE.name());
    if (!allWell) {
      throw ProblemException.forbidden("release.bulkOnlyNegative");
    }
    return shared;
  }

  @Override
  protected Map<String, Object> learn(Submission submission) {
    String caseId = submission.task().caseId();
    String cause = submission.task().id();
    if (submission.outcome().equals(POSITIVE)) {
      lastTest.result(caseId).ifPresent(result -> care.positive(caseId, result.id(), cause));
    } else if (submission.outcome().equals("SYMPTOMS")) {
      care.symptoms(caseId, cause);
    }
    return Map.of();
  }
}
