package org.sixfold.intake.web;

import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.sixfold.access.CurrentUser;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.GateNeeds;
import org.sixfold.intake.CaseReports;
import org.sixfold.intake.CaseReports.Report;
import org.sixfold.intake.CaseReports.Reported;
import org.sixfold.intake.CaseReports.Source;
import org.sixfold.intake.RowResult;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * One person without a list: from a gate, the police, the person, the hotline, a contact, or
 * expected to arrive.
 */
@RestController
class CaseReportController {

  private final CurrentUser currentUser;
  private final CaseReports reports;

  CaseReportController(CurrentUser currentUser, CaseReports reports) {
    this.currentUser = currentUser;
    this.reports = reports;
  }

  record PersonBody(
      String name, String documentType, String document, String phone, String address) {}

  record ReportBody(
      String source,
      String sourceNo,
      PersonBody person,
      Instant metAt,
      List<String> needs,
      Instant expectedAt) {}

  /**
   * What the report led to; id and caseId are the same. Receipt and reply deadline are those of an
   * order of the police.
   */
  record ReportAnswer(
      String id,
      String caseId,
      RowResult result,
      String grid,
      List<String> warnings,
      String receiptNo,
      Instant replyDueAt) {}

  @PostMapping("/api/cases")
  ResponseEntity<ReportAnswer> report(@RequestBody ReportBody body) {
    SignedInUser reporter = currentUser.get();
    reporter.require(
        Role.SUPERVISOR,
        Role.ADMIN,
        Role.POLICE_OFFICER,
        Role.VILLAGE_CADRE,
        Role.LINK_CADRE,
        Role.GRID_MEMBER);
    PersonBody person = body.person();
    if (person == null) {
      throw invalid("person", "value.missing");
    }
    Reported reported =
        reports.report(
            new Report(
                source(body.source()),
                body.sourceNo(),
                person.name(),
                person.documentType(),
                person.document(),
                person.phone(),
                person.address(),
                body.metAt(),
                gateGrid(reporter),
                needs(body.needs()),
                body.expectedAt()),
            reporter.username());
    ReportAnswer answer =
        new ReportAnswer(
            reported.caseId(),
            reported.caseId(),
            reported.result(),
            reported.grid(),
            reported.warnings(),
            reported.order() == null ? null : reported.order().receiptNo(),
            reported.order() == null ? null : reported.order().replyDueAt());
    return reported.result() == RowResult.NEW
        ? ResponseEntity.created(URI.create("/api/cases/" + reported.caseId())).body(answer)
        : ResponseEntity.ok(answer);
  }

  /** The grid of those who stand at gates; the command room is everywhere. */
  private static String gateGrid(SignedInUser reporter) {
    boolean atGate = !reporter.is(Role.SUPERVISOR, Role.ADMIN) && !reporter.grids().isEmpty();
    return atGate ? reporter.grids().get(0) : null;
  }

  private static Source source(String name) {
    return Arrays.stream(Source.values())
        .filter(source -> source.name().equals(name))
        .findFirst()
        .orElseThrow(() -> invalid("source", name == null ? "value.missing" : "value.invalid"));
  }

  private static List<GateNeeds.Kind> needs(List<String> names) {
    return names == null ? List.of() : names.stream().map(CaseReportController::need).toList();
  }

  private static GateNeeds.Kind need(String name) {
    return Arrays.stream(GateNeeds.Kind.values())
        .filter(need -> need.name().equals(name))
        .findFirst()
        .orElseThrow(() -> invalid("needs", "value.invalid"));
  }

  private static ProblemException invalid(String field, String code) {
    return ProblemException.unfit("case.invalid", List.of(new FieldProblem(field, code)));
  }
}
