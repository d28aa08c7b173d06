package org.sixfold.care;

import java.util.Map;
import org.sixfold.care.persistence.DeathReportRow;
import org.sixfold.casework.Answers;
import org.sixfold.casework.CaseTaskHandler;
import org.sixfold.casework.EngineTasks;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** Kind 31: a doctor confirms a reported death, or finds that it was an error. */
@Component
class ConfirmDeathHandler extends CaseTaskHandler {

  private final DeathReports reports;
  private final SixfoldClock clock;

  ConfirmDeathHandler(EngineTasks tasks, DeathReports reports, SixfoldClock clock) {
    super(tasks, CareProcess.CONFIRM_DEATH);
    this.reports = reports;
    this.clock = clock;
  }

  @Override
  public Map<String, Object> prefill(OpenTask task) {
    DeathReportRow report = reports.open(task.caseId());
    return report == null
        ? Map.of()
        : Map.of(
            "reportedBy",
            report.reportedBy(),
            "reportedAt",
            report.reportedAt().atZone(clock.zone()).toOffsetDateTime().toString(),
            "reportedIn",
            report.kind());
  }

  @Override
  protected Map<String, Object> learn(Submission submission) {
    String caseId = submission.task().caseId();
    String by = submission.by().username();
    if (submission.outcome().equals(DeathReports.CONFIRMED)) {
      reports.confirmed(caseId, new Answers(submission.answers()).text("contact"), by);
    } else {
      reports.error(caseId, by);
    }
    return Map.of();
  }
}
