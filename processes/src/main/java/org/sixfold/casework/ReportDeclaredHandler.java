package org.sixfold.casework;

import java.time.Instant;
import java.util.Map;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.CaseMessageHandler;
import org.springframework.stereotype.Component;

/**
 * {@code report.declared}: what the person declared by another way than the own page, such as the
 * hotline or a note under the door, as said.
 */
@Component
class ReportDeclaredHandler implements CaseMessageHandler {

  private final SelfReports reports;

  ReportDeclaredHandler(SelfReports reports) {
    this.reports = reports;
  }

  @Override
  public String name() {
    return SelfReports.DECLARED;
  }

  @Override
  public Map<String, Object> handle(
      String caseId, SignedInUser sender, Instant at, Map<String, Object> payload) {
    sender.require(Role.GRID_MEMBER, Role.VILLAGE_CADRE, Role.FACILITY_DESK, Role.SUPERVISOR);
    String id = reports.declare(caseId, SelfReports.Declared.read(payload), sender.username());
    return Map.of("reportId", id);
  }
}
