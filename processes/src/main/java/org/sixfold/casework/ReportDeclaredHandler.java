package org.sixfold.casework;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  private static final Set<String> SYMPTOMS =
      Set.of("FEVER", "COUGH", "SORE_THROAT", "SMELL_TASTE", "OTHER", "NONE");
  private static final Set<String> MOODS = Set.of("GOOD", "FAIR", "LOW", "PRIVATE");
  private static final Set<String> NEEDS =
      Set.of("MEDICAL", "MEDICINE", "FOOD", "COUNSELLING", "LANGUAGE", "NONE");

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
    MessageFields fields = new MessageFields(payload);
    BigDecimal temperature = fields.number("temp", "34", "43");
    List<String> symptoms = fields.codes("symptoms", SYMPTOMS);
    String mood = fields.optionalCode("mood", MOODS);
    List<String> needs = fields.codes("needs", NEEDS);
    fields.refuseProblems();
    String id =
        reports.declare(
            caseId,
            new SelfReports.Declared(temperature, symptoms, mood, needs),
            sender.username());
    return Map.of("reportId", id);
  }
}
