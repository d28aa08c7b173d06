package org.sixfold.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sixfold.audit.Audit;
import org.sixfold.casefile.persistence.ReportMapper;
import org.sixfold.casefile.persistence.ReportRow;
import org.sixfold.shared.Ids;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ReportsService implements Reports {

  private final ReportMapper reports;
  private final Audit audit;
  private final SixfoldClock clock;

  ReportsService(ReportMapper reports, Audit audit, SixfoldClock clock) {
    this.reports = reports;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public String received(NewReport report, String by) {
    String former = reports.findId(report.caseId(), report.day(), report.part());
    ReportRow row = row(former == null ? Ids.next() : former, report, by);
    if (former == null) {
      reports.insert(row);
    } else {
      reports.update(row);
      reports.deleteHealth(former);
    }
    if (row.hasHealth()) {
      reports.insertHealth(row);
    }
    // The outcome would tell a health value; the timeline says only that the report came.
    record(report.caseId(), "report.received", report.day(), report.part());
    return row.id();
  }

  @Override
  public void missed(String caseId, LocalDate day, String part) {
    if (reports.findId(caseId, day, part) != null) {
      return;
    }
    NewReport nothing =
        new NewReport(caseId, day, part, MISSED, null, null, List.of(), null, null, List.of());
    reports.insert(row(Ids.next(), nothing, null));
    record(caseId, "report.missed", day, part);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Report> of(String caseId) {
    return reports.findOfCase(caseId).stream().map(ReportsService::report).toList();
  }

  private void record(String caseId, String action, LocalDate day, String part) {
    audit.record(new Audit.Change(caseId, action, Map.of("day", day.toString(), "part", part)));
  }

  private ReportRow row(String id, NewReport report, String by) {
    return new ReportRow(
        id,
        report.caseId(),
        report.day(),
        report.part(),
        report.outcome(),
        clock.now(),
        by,
        report.method(),
        report.mood(),
        joined(report.needs()),
        report.notReached(),
        report.temperature(),
        joined(report.symptoms()));
  }

  private static Report report(ReportRow row) {
    return new Report(
        row.id(),
        row.reportDay(),
        row.reportPart(),
        row.outcome(),
        row.reportMethod(),
        row.mood(),
        split(row.needs()),
        row.notReached(),
        row.temperature(),
        split(row.symptoms()),
        row.reportedAt(),
        row.reportedBy());
  }

  private static String joined(List<String> codes) {
    return codes == null || codes.isEmpty() ? null : String.join(",", codes);
  }

  private static List<String> split(String codes) {
    return codes == null ? List.of() : List.of(codes.split(","));
  }
}
