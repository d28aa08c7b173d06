package org.sixfold.care;

import java.time.Instant;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.care.persistence.DeathReportRow;
import org.sixfold.casefile.CaseFileSection;
import org.springframework.stereotype.Component;

/** Reports of a death and what became of them, so that nobody phones in ignorance. */
@Component
class DeathSection implements CaseFileSection {

  private final DeathReports reports;

  DeathSection(DeathReports reports) {
    this.reports = reports;
  }

  /**
   * A report.
   *
   * @param contact the one who speaks with the family, for the command room and doctors
   */
  record DeathView(
      String state, Instant reportedAt, String reportedBy, Instant decidedAt, String contact) {}

  @Override
  public String name() {
    return "deathReports";
  }

  @Override
  public Object content(String caseId, SignedInUser viewer) {
    boolean mayKnow = viewer.is(Role.SUPERVISOR, Role.DOCTOR, Role.SUBDISTRICT_LEADER);
    return reports.of(caseId).stream().map(report -> view(report, mayKnow)).toList();
  }

  private static DeathView view(DeathReportRow report, boolean mayKnow) {
    return new DeathView(
        report.reportState(),
        report.reportedAt(),
        report.reportedBy(),
        report.decidedAt(),
        mayKnow ? report.contact() : null);
  }
}
