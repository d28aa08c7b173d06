package org.sixfold.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sixfold.casefile.CaseFiles;
import org.sixfold.casefile.CaseFiles.Match;
import org.sixfold.casefile.CaseFiles.NewCase;
import org.sixfold.casefile.CaseFiles.NewPerson;
import org.sixfold.casefile.CaseFiles.Refresh;
import org.sixfold.casefile.CaseLinks;
import org.sixfold.casefile.CaseState;
import org.sixfold.casefile.GateHolds;
import org.sixfold.casefile.GateNeeds;
import org.sixfold.grid.Grids;
import org.sixfold.intake.reading.Cell;
import org.sixfold.intake.reading.Field;
import org.sixfold.intake.reading.SourceRow;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.Ids;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One person without a list, by the same cleaning, checking and matching as a row. */
@Service
public class CaseReports {

  private static final int LONGEST_SOURCE_NO = 100;

  /** Room for what a gate first wrote on paper. */
  private static final Duration LONGEST_AGO = Duration.ofDays(7);

  /** Whoever comes later than that is reported again: plans change. */
  private static final Duration LONGEST_AHEAD = Duration.ofDays(30);

  /** From where a single person is reported. */
  public enum Source {
    GATE,
    POLICE_ORDER,
    SELF,
    HOTLINE,
    CONTACT,
    /** Somebody who is not here yet. */
    EXPECTED
  }

  /**
   * A report.
   *
   * @param metAt first moment of actual limitation at a gate; null elsewhere
   * @param gateGrid grid of who stands at the gate, where the case is until the home grid takes
   *     over; null elsewhere
   * @param needs what the person at a gate needs while waiting; empty elsewhere
   * @param expectedAt when somebody who is not here yet should arrive; null elsewhere
   */
  public record Report(
      Source source,
      String sourceNo,
      String name,
      String documentType,
      String document,
      String phone,
      String address,
      Instant metAt,
      String gateGrid,
      List<GateNeeds.Kind> needs,
      Instant expectedAt) {

    /** A report of somebody who is here. */
    public Report(
        Source source,
        String sourceNo,
        String name,
        String documentType,
        String document,
        String phone,
        String address,
        Instant metAt,
        String gateGrid,
        List<GateNeeds.Kind> needs) {
      this(
          source,
          sourceNo,
          name,
          documentType,
          document,
          phone,
          address,
          metAt,
          gateGrid,
          needs,
          null);
    }
  }

  /**
   * The case that was opened or found.
   *
   * @param order receipt and reply deadline of an order of the police; null elsewhere
   */
  public record Reported(
      String caseId,
      RowResult result,
      String grid,
      List<String> warnings,
      PoliceOrders.Order order) {}

  private final CaseFiles caseFiles;
  private final CaseLinks links;
  private final RowMatching matching;
  private final Grids grids;
  private final GateHolds holds;
  private final GateNeeds needs;
  private final PoliceOrders orders;
  private final SixfoldClock clock;

  CaseReports(
      CaseFiles caseFiles,
      CaseLinks links,
      RowMatching matching,
      Grids grids,
      GateHolds holds,
      GateNeeds needs,
      PoliceOrders orders,
      SixfoldClock clock) {
    this.caseFiles = caseFiles;
    this.links = links;
    this.matching = matching;
    this.grids = grids;
    this.holds = holds;
    this.needs = needs;
    this.orders = orders;
    this.clock = clock;
  }

  /**
   * Opens or finds the person's case.
   *
   * @param by username of who reports
   * @throws ProblemException 422 {@code case.invalid} with a problem per field
   */
  @Transactional
  public Reported report(Report report, String by) {
    CheckedRow row = RowCheck.check(row(report), clock.today());
    refuseBad(report, row);
    String key = matching.key(row);
    Match match = matching.match(List.of(key)).get(key);
    boolean newFacts = report.source() == Source.CONTACT || report.source() == Source.GATE;
    RowResult result = matching.result(row, match, newFacts);
    String grid = grid(report, row);
    String caseId = result == RowResult.NEW ? open(report, row, key, grid) : match.caseId();
    if (result == RowResult.MERGED_OPEN_CASE) {
      String phone = row.phoneUsable() ? row.phone() : null;
      caseFiles.refresh(List.of(new Refresh(caseId, Ids.next(), 1, phone, details(report, row))));
      holdIfUndecided(report, caseId);
    }
    if (report.source() == Source.GATE) {
      report.needs().forEach(need -> needs.ask(caseId, need, gateMoment(report), by));
    }
    if (report.source() == Source.CONTACT) {
      linkIndexPerson(caseId, report.sourceNo());
    }
    return new Reported(caseId, result, grid, row.warnings(), order(report, caseId, by));
  }

  /** A person at a gate is first with those who stand there: nobody else can end the waiting. */
  private String grid(Report report, CheckedRow row) {
    boolean atGate = report.source() == Source.GATE && report.gateGrid() != null;
    return atGate ? report.gateGrid() : grids.place(row.address());
  }

  /** Somebody under check is met at a gate; who is under control already is not held anew. */
  private void holdIfUndecided(Report report, String caseId) {
    CaseFiles.Summary summary = caseFiles.summaries(List.of(caseId)).get(caseId);
    if (report.source() == Source.GATE && summary.state() == CaseState.CHECKING) {
      String gate = report.gateGrid() == null ? null : grids.get(report.gateGrid()).path();
      holds.begin(caseId, gateMoment(report), gate);
    }
  }

  private PoliceOrders.Order order(Report report, String caseId, String by) {
    return report.source() == Source.POLICE_ORDER
        ? orders.receive(report.sourceNo().strip(), caseId, by)
        : null;
  }

  /** A contact's source number may be the case of the person who named them. */
  private void linkIndexPerson(String caseId, String sourceNo) {
    boolean names =
        sourceNo != null
            && !sourceNo.equals(caseId)
            && caseFiles.summaries(List.of(sourceNo)).containsKey(sourceNo);
    if (names) {
      links.link(sourceNo, caseId, CaseLinks.Kind.CONTACT, clock.now());
    }
  }

  private String open(Report report, CheckedRow row, String key, String grid) {
    Instant metAt = report.source() == Source.GATE ? gateMoment(report) : null;
    NewCase newCase =
        new NewCase(
            new NewPerson(
                row.name(), row.documentType(), row.document(), row.phone(), row.address()),
            key,
            grid,
            row.phoneUsable(),
            report.source() == Source.CONTACT || report.source() == Source.GATE,
            report.source().name(),
            report.sourceNo(),
            null,
            null,
            metAt,
            report.expectedAt(),
            details(report, row));
    return caseFiles.open(List.of(newCase)).get(0);
  }

  private Instant gateMoment(Report report) {
    return report.metAt() == null ? clock.now() : report.metAt();
  }

  private void refuseBad(Report report, CheckedRow row) {
    List<FieldProblem> problems = new ArrayList<>();
    if (row.isRejected()) {
      String field = row.rejection().startsWith("NAME") ? "person.name" : "person.document";
      problems.add(new FieldProblem(field, "list.row." + row.rejection()));
    }
    boolean numberless = report.sourceNo() == null || report.sourceNo().isBlank();
    if (report.source() == Source.POLICE_ORDER && numberless) {
      problems.add(new FieldProblem("sourceNo", "value.missing"));
    }
    if (report.sourceNo() != null && report.sourceNo().length() > LONGEST_SOURCE_NO) {
      problems.add(new FieldProblem("sourceNo", "value.invalid"));
    }
    if (report.metAt() != null && report.metAt().isAfter(clock.now())) {
      problems.add(new FieldProblem("metAt", "case.metAtInFuture"));
    }
    if (report.metAt() != null && report.metAt().isBefore(clock.now().minus(LONGEST_AGO))) {
      problems.add(new FieldProblem("metAt", "case.metAtTooLongAgo", LONGEST_AGO.toDays()));
    }
    arrival(report).ifPresent(problems::add);
    if (!problems.isEmpty()) {
      throw ProblemException.unfit("case.invalid", problems);
    }
  }

  /** Who is expected has a day ahead, and nobody else has. */
  private Optional<FieldProblem> arrival(Report report) {
    Instant at = report.expectedAt();
    if (report.source() != Source.EXPECTED) {
      return at == null
          ? Optional.empty()
          : Optional.of(new FieldProblem("expectedAt", "value.invalid"));
    }
    if (at == null) {
      return Optional.of(new FieldProblem("expectedAt", "value.missing"));
    }
    if (!at.isAfter(clock.now())) {
      return Optional.of(new FieldProblem("expectedAt", "case.expectedAtPast"));
    }
    return at.isAfter(clock.now().plus(LONGEST_AHEAD))
        ? Optional.of(
            new FieldProblem("expectedAt", "case.expectedAtTooFar", LONGEST_AHEAD.toDays()))
        : Optional.empty();
  }

  private static SourceRow row(Report report) {
    Map<Field, Cell> cells = new EnumMap<>(Field.class);
    put(cells, Field.NAME, report.name());
    put(cells, Field.DOCUMENT_TYPE, report.documentType());
    put(cells, Field.DOCUMENT, report.document());
    put(cells, Field.PHONE, report.phone());
    put(cells, Field.ADDRESS, report.address());
    return new SourceRow(1, cells);
  }

  private static void put(Map<Field, Cell> cells, Field field, String text) {
    if (text != null) {
      cells.put(field, Cell.text(text));
    }
  }

  private static Map<String, Object> details(Report report, CheckedRow row) {
    Map<String, Object> details = new LinkedHashMap<>(row.details());
    details.put("source", report.source().name());
    if (report.expectedAt() != null) {
      details.put("expectedAt", report.expectedAt().toString());
    }
    if (report.sourceNo() != null) {
      details.put("sourceNo", report.sourceNo());
    }
    return details;
  }
}
