package org.sixfold.laboratory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sixfold.casefile.Tests;
import org.sixfold.casefile.Tests.Sample;
import org.sixfold.casework.CaseTaskHandler;
import org.sixfold.casework.EngineTasks;
import org.sixfold.laboratory.Finding.State;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Component;

/** Kind 22: a second doctor, never the sampler, says whether the person is positive. */
@Component
class ConfirmPositiveHandler extends CaseTaskHandler {

  private static final Map<String, State> STATES =
      Map.of("POSITIVE", State.CONFIRMED, "RESAMPLE", State.RESAMPLED, "ERROR", State.REFUTED);

  private final Findings findings;
  private final Tests tests;
  private final Investigations investigations;

  ConfirmPositiveHandler(
      EngineTasks tasks, Findings findings, Tests tests, Investigations investigations) {
    super(tasks, PositiveProcess.CONFIRM_POSITIVE);
    this.findings = findings;
    this.tests = tests;
    this.investigations = investigations;
  }

  @Override
  public Map<String, Object> prefill(OpenTask task) {
    Map<String, Object> values = new HashMap<>();
    String resultId = resultId(task);
    tests.results(task.caseId()).stream()
        .filter(result -> result.id().equals(resultId) && result.labNo() != null)
        .forEach(result -> values.put("reportNo", result.labNo()));
    Optional<Sample> sample = sample(task);
    values.put("tube", sample.map(Sample::tube).orElse("无对应采样记录，请核对身份"));
    return values;
  }

  @Override
  public List<FieldProblem> check(Submission submission) {
    String doctor = submission.by().username();
    if (sample(submission.task()).filter(one -> doctor.equals(one.takenBy())).isPresent()) {
      throw ProblemException.forbidden("test.samplerConfirms");
    }
    return List.of();
  }

  @Override
  protected Map<String, Object> learn(Submission submission) {
    String resultId = resultId(submission.task());
    State state = STATES.get(submission.outcome());
    findings.reviewed(resultId, state, submission.by().username());
    if (state == State.CONFIRMED) {
      investigations.begin(submission.task().caseId(), resultId, submission.at());
    }
    if (state == State.REFUTED) {
      tests.refuted(resultId);
    }
    return Map.of();
  }

  private Optional<Sample> sample(OpenTask task) {
    return findings
        .of(resultId(task))
        .filter(finding -> finding.sampleId() != null)
        .flatMap(finding -> tests.sample(finding.sampleId()));
  }

  private String resultId(OpenTask task) {
    return String.valueOf(tasks().variable(task, PositiveProcess.RESULT_ID));
  }
}
