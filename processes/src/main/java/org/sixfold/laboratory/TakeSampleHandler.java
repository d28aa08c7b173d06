package org.sixfold.laboratory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sixfold.audit.Audit;
import org.sixfold.casefile.Tests;
import org.sixfold.casework.Answers;
import org.sixfold.casework.CareCalls;
import org.sixfold.casework.CaseTaskHandler;
import org.sixfold.casework.EngineTasks;
import org.sixfold.casework.Occurrence;
import org.sixfold.casework.Occurrences;
import org.sixfold.casework.RunningRule;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/**
 * Kind 21: a sample, or why there is none; neither moves the end. Who does not want one is talked
 * to, who cannot give one is seen by a doctor.
 */
@Component
class TakeSampleHandler extends CaseTaskHandler {

  static final String KIND = "take-sample";

  private final Tests tests;
  private final Tubes tubes;
  private final Occurrences occurrences;
  private final CareCalls calls;
  private final LaboratoryProperties figures;
  private final RunningRule running;
  private final SixfoldClock clock;
  private final Audit audit;

  TakeSampleHandler(
      EngineTasks tasks,
      Tests tests,
      Tubes tubes,
      Occurrences occurrences,
      CareCalls calls,
      LaboratoryProperties figures,
      RunningRule running,
      SixfoldClock clock,
      Audit audit) {
    super(tasks, KIND);
    this.tests = tests;
    this.tubes = tubes;
    this.occurrences = occurrences;
    this.calls = calls;
    this.figures = figures;
    this.running = running;
    this.clock = clock;
    this.audit = audit;
  }

  /** Whether this is a day on which two samples are taken. */
  @Override
  public Map<String, Object> prefill(OpenTask task) {
    return prefillAll(List.of(task)).get(task.id());
  }

  @Override
  public Map<String, Map<String, Object>> prefillAll(List<OpenTask> tasks) {
    Map<String, RunningRule.Applied> rules =
        running.all(tasks.stream().map(OpenTask::caseId).collect(Collectors.toSet()));
    Instant now = clock.now();
    return tasks.stream()
        .collect(
            Collectors.toMap(
                OpenTask::id,
                task ->
                    Map.of(
                        "doubleSample",
                        isDouble(Optional.ofNullable(rules.get(task.caseId())), now))));
  }

  private boolean isDouble(String caseId, Instant at) {
    return isDouble(running.of(caseId), at);
  }

  private boolean isDouble(Optional<RunningRule.Applied> running, Instant at) {
    return running
        .filter(RunningRule.Applied::firstStage)
        .filter(
            applied ->
                applied
                    .rule()
                    .shape()
                    .doubleTestDays()
                    .contains(applied.day(at.atZone(clock.zone()).toLocalDate())))
        .isPresent();
  }

  @Override
  public List<FieldProblem> check(Submission submission) {
    if (!submission.outcome().equals("SAMPLED")) {
      return List.of();
    }
    Answers answers = new Answers(submission.answers());
    List<FieldProblem> problems = new ArrayList<>();
    Instant sampledAt = answers.moment("sampledAt");
    if (sampledAt != null
        && answers.text("secondTube") == null
        && isDouble(submission.task().caseId(), sampledAt)) {
      problems.add(new FieldProblem("secondTube", "test.secondTubeWanted"));
    }
    if (answers.text("tube") != null) {
      problems.addAll(
          tubes.problems(
              submission.task().caseId(),
              answers.text("tube"),
              answers.text("secondTube"),
              poolOf(answers)));
    }
    return problems;
  }

  @Override
  protected Map<String, Object> learn(Submission submission) {
    String caseId = submission.task().caseId();
    switch (submission.outcome()) {
      case "SAMPLED" -> take(submission);
      case "REFUSED" ->
          occurrences.raise(
              caseId, Occurrence.PERSON_REFUSED, Map.of("cause", submission.task().id()));
      default -> unable(submission.task());
    }
    return Map.of();
  }

  /** A doctor looks; an extra sample goes back to the assessment that asked for it. */
  private void unable(OpenTask task) {
    if (!task.part().equals("EXTRA")) {
      calls.symptoms(task.caseId(), task.id());
    }
  }

  private void take(Submission submission) {
    Tests.NewSample sample = sample(submission);
    if (sample.poolOf() == null && tubes.isShared(sample.caseId(), sample.tube())) {
      audit.record(
          new Audit.Change(sample.caseId(), "test.tubeShared", Map.of("tube", sample.tube())));
    }
    tests.sampleTaken(sample);
  }

  private Tests.NewSample sample(Submission submission) {
    Answers answers = new Answers(submission.answers());
    return new Tests.NewSample(
        submission.task().caseId(),
        answers.moment("sampledAt"),
        answers.text("tube"),
        answers.text("secondTube"),
        poolOf(answers),
        answers.text("kind"),
        submission.by().username(),
        answers.moment("sampledAt").plus(figures.resultWithin()));
  }

  private static Integer poolOf(Answers answers) {
    String poolOf = answers.text("poolOf");
    return poolOf == null ? null : Integer.valueOf(poolOf);
  }
}
