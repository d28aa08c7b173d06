package org.sixfold.isolation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sixfold.casefile.Reports;
import org.sixfold.casework.Answers;
import org.sixfold.casework.CareCalls;
import org.sixfold.casework.CaseTaskHandler;
import org.sixfold.casework.EngineTasks;
import org.sixfold.casework.ReportFacts;
import org.sixfold.casework.ReportFollowUp;
import org.sixfold.casework.RestrictedStage;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** Kind 19: the report of the day, as told or measured; "not reached" is an honest answer. */
@Component
class ReportDayHandler extends CaseTaskHandler {

  private static final String NOT_REACHED = "NOT_REACHED";
  private static final Set<String> PERSONAL = Set.of("temp", "symptoms", "mood", "needs");

  private final Reports reports;
  private final ReportFollowUp followUp;
  private final CareCalls calls;
  private final SixfoldClock clock;

  ReportDayHandler(
      EngineTasks tasks,
      Reports reports,
      ReportFollowUp followUp,
      CareCalls calls,
      SixfoldClock clock) {
    super(tasks, RestrictedStage.REPORT_DAY);
    this.reports = reports;
    this.followUp = followUp;
    this.calls = calls;
    this.clock = clock;
  }

  @Override
  public Map<String, Object> prefill(OpenTask task) {
    return Map.of("part", task.part());
  }

  /** One set of values for many people would be made up: each needs values of their own. */
  @Override
  public Map<String, Object> inBulk(
      OpenTask task, Map<String, Object> shared, Map<String, Object> draft) {
    if (PERSONAL.stream().anyMatch(shared::containsKey)) {
      throw ProblemException.unfit(
          "report.valuesNotShared", List.of(new FieldProblem("temp", "report.valuesNotShared")));
    }
    if (draft.get("temp") == null) {
      throw ProblemException.unfit(
          "report.valuesMissing", List.of(new FieldProblem("temp", "report.valuesMissing")));
    }
    Map<String, Object> values = new HashMap<>(draft);
    values.putAll(shared);
    return values;
  }

  @Override
  protected Map<String, Object> learn(Submission submission) {
    String caseId = submission.task().caseId();
    boolean secondInVain =
        submission.outcome().equals(NOT_REACHED) && inVainBefore(caseId) % 2 == 1;
    Reports.NewReport report = report(submission);
    String by = submission.by().username();
    String cause = submission.task().id();
    reports.received(report, by);
    followUp.of(caseId, facts(submission.outcome(), report), cause, by);
    if (secondInVain) {
      calls.notReached(caseId, false, cause);
    }
    return Map.of();
  }

  /** The chosen outcome adds to what the values say, never takes away from it. */
  private static ReportFacts facts(String outcome, Reports.NewReport report) {
    List<String> symptoms = new ArrayList<>(report.symptoms());
    List<String> needs = new ArrayList<>(report.needs());
    ReportFacts said =
        new ReportFacts(report.temperature(), report.symptoms(), report.mood(), report.needs());
    if (outcome.equals("ABNORMAL") && !said.isAbnormal()) {
      symptoms.add("OTHER");
    }
    if (outcome.equals("NEED") && !said.hasNeeds()) {
      needs.add("OTHER");
    }
    String mood = outcome.equals("LOW") ? "LOW" : report.mood();
    return new ReportFacts(report.temperature(), symptoms, mood, needs);
  }

  /** How often in a row nobody reached the person; a report nobody asked for does not count. */
  private long inVainBefore(String caseId) {
    return reports.of(caseId).stream()
        .filter(report -> !Reports.MISSED.equals(report.outcome()))
        .takeWhile(report -> NOT_REACHED.equals(report.outcome()))
        .count();
  }

  private Reports.NewReport report(Submission submission) {
    Answers answers = new Answers(submission.answers());
    Answers health = new Answers(submission.healthAnswers());
    String temperature = health.text("temp");
    return new Reports.NewReport(
        submission.task().caseId(),
        day(submission),
        submission.task().part(),
        submission.outcome(),
        answers.text("method"),
        answers.text("mood"),
        answers.codes("needs"),
        answers.text("notReached"),
        temperature == null ? null : new BigDecimal(temperature),
        health.codes("symptoms"));
  }

  /** The day for which the report was asked, not the day on which it was given. */
  private LocalDate day(Submission submission) {
    Object opened = tasks().variable(submission.task(), RestrictedStage.REPORT_OPENS_AT);
    return opened instanceof Date date
        ? date.toInstant().atZone(clock.zone()).toLocalDate()
        : clock.today();
  }
}
