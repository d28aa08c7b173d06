package org.sixfold.isolation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.sixfold.casefile.Reports;
import org.sixfold.casework.Answers;
import org.sixfold.casework.CaseNote;
import org.sixfold.casework.CaseTaskHandler;
import org.sixfold.casework.EngineTasks;
import org.sixfold.casework.Notes;
import org.sixfold.casework.RestrictedStage;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** Kind 19: the report of the day, as told or measured; "not reached" is an honest answer. */
@Component
class ReportDayHandler extends CaseTaskHandler {

  private static final String NOT_REACHED = "NOT_REACHED";

  private final Reports reports;
  private final Notes notes;
  private final SixfoldClock clock;

  ReportDayHandler(EngineTasks tasks, Reports reports, Notes notes, SixfoldClock clock) {
    super(tasks, RestrictedStage.REPORT_DAY);
    this.reports = reports;
    this.notes = notes;
    this.clock = clock;
  }

  @Override
  public Map<String, Object> prefill(OpenTask task) {
    return Map.of("part", tasks().part(task));
  }

  @Override
  protected Map<String, Object> learn(Submission submission) {
    String caseId = submission.task().caseId();
    boolean notReachedBefore = reports.of(caseId).stream().limit(1).anyMatch(this::isNotReached);
    reports.received(report(submission), submission.by().username());
    String cause = submission.task().id();
    switch (submission.outcome()) {
      case "ABNORMAL" -> notes.tellDoctor(caseId, CaseNote.REPORT_ABNORMAL, cause);
      case "LOW" -> notes.tellDoctor(caseId, CaseNote.LOW_SPIRITS, cause);
      case "NEED" -> notes.tellCommandRoom(caseId, CaseNote.NEED, cause);
      case NOT_REACHED -> {
        if (notReachedBefore) {
          notes.tellCommandRoom(caseId, CaseNote.NOT_REACHED_TWICE, cause);
        }
      }
      default -> {}
    }
    return Map.of();
  }

  private Reports.NewReport report(Submission submission) {
    Answers answers = new Answers(submission.answers());
    Answers health = new Answers(submission.healthAnswers());
    String temperature = health.text("temp");
    return new Reports.NewReport(
        submission.task().caseId(),
        day(submission),
        tasks().part(submission.task()),
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

  private boolean isNotReached(Reports.Report report) {
    return NOT_REACHED.equals(report.outcome());
  }
}
