package org.sixfold.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sixfold.access.Masking;
import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.CaseFileView.DecisionView;
import org.sixfold.casefile.CaseFileView.Housemate;
import org.sixfold.casefile.CaseFileView.PersonView;
import org.sixfold.casefile.CaseFileView.RestrictionView;
import org.sixfold.casefile.CaseFileView.SeatView;
import org.sixfold.casefile.persistence.CaseHeadRow;
import org.sixfold.casefile.persistence.CaseQueryMapper;
import org.sixfold.grid.Grid;
import org.sixfold.grid.Grids;
import org.sixfold.responsibility.Member;
import org.sixfold.responsibility.Responsibility;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Puts a case's file together for a viewer; every opening of a whole file is logged. */
@Service
public class CaseFileReader {

  private static final int MAX_HOUSEMATES = 20;

  private final FileAccess access;
  private final FileOpenings openings;
  private final CaseQueryMapper cases;
  private final Persons persons;
  private final Teams teams;
  private final Restrictions restrictions;
  private final CareRecords care;
  private final Grids grids;
  private final Responsibility responsibility;
  private final JsonMapper json;
  private final SixfoldClock clock;
  private final ObjectProvider<CaseFileSection> sections;

  CaseFileReader(
      FileAccess access,
      FileOpenings openings,
      CaseQueryMapper cases,
      Persons persons,
      Teams teams,
      Restrictions restrictions,
      CareRecords care,
      Grids grids,
      Responsibility responsibility,
      JsonMapper json,
      SixfoldClock clock,
      ObjectProvider<CaseFileSection> sections) {
    this.access = access;
    this.openings = openings;
    this.cases = cases;
    this.persons = persons;
    this.teams = teams;
    this.restrictions = restrictions;
    this.care = care;
    this.grids = grids;
    this.responsibility = responsibility;
    this.json = json;
    this.clock = clock;
    this.sections = sections;
  }

  /**
   * A file for its viewer.
   *
   * @param sections what other modules add by name, such as the open tasks; empty if masked
   */
  public record CaseFile(CaseFileView file, Map<String, Object> sections) {}

  /**
   * The file as far as it opens to the viewer.
   *
   * @throws org.sixfold.shared.ProblemException 404 {@code case.unknown}, also where there is a
   *     case that the viewer may not know of
   */
  @Transactional
  public CaseFile read(String caseId, SignedInUser viewer) {
    FileAccess.Opening opening = access.open(caseId, viewer);
    if (opening.isWhole()) {
      openings.record(caseId, viewer, opening.ground());
    }
    CaseHeadRow head = opening.head();
    boolean whole = opening.isWhole();
    boolean health = whole && FileAccess.mayReadHealth(viewer);
    CaseFileView file =
        new CaseFileView(
            head.id(),
            whole ? "WHOLE" : "MASKED",
            person(caseId, whole),
            whole ? household(caseId, viewer) : List.of(),
            head.grid(),
            grids.find(head.grid()).map(Grid::name).orElse(head.grid()),
            head.caseState(),
            head.stage(),
            head.source(),
            head.sourceNo(),
            head.listId(),
            head.listRow(),
            head.contactList(),
            head.metAt(),
            head.openedAt(),
            head.closedAt(),
            head.closeReason(),
            whole ? details(head) : Map.of(),
            teams.of(caseId).stream().map(this::seat).toList(),
            restrictions.decisionsOf(caseId).stream().map(CaseFileReader::decision).toList(),
            restrictions.of(caseId).stream().map(this::restriction).toList(),
            whole ? care.reports(caseId, health) : List.of(),
            whole ? care.tests(caseId, health) : List.of());
    return new CaseFile(file, whole ? sections(caseId, viewer) : Map.of());
  }

  /**
   * Opens the whole file for something that it holds, such as its papers, and logs the opening.
   *
   * @throws org.sixfold.shared.ProblemException 404 {@code case.unknown}; 403 {@code case.notWhole}
   *     to who sees the masked file only
   */
  @Transactional
  public void openWhole(String caseId, SignedInUser viewer) {
    FileAccess.Opening opening = access.open(caseId, viewer);
    if (!opening.isWhole()) {
      throw ProblemException.forbidden("case.notWhole");
    }
    openings.record(caseId, viewer, opening.ground());
  }

  /** Logs that somebody was shown facts of a case for the sake of a task. */
  public void logOpeningByTask(String caseId, SignedInUser viewer) {
    openings.record(caseId, viewer, "TASK");
  }

  /** Whether the viewer's role may be shown health values of a file that opens to it. */
  public static boolean mayReadHealth(SignedInUser viewer) {
    return FileAccess.mayReadHealth(viewer);
  }

  private PersonView person(String caseId, boolean whole) {
    Persons.Person person = persons.of(caseId);
    return whole
        ? new PersonView(
            person.name(),
            person.documentType(),
            person.document(),
            person.phone(),
            person.address(),
            person.furtherPhones())
        : new PersonView(
            person.name(),
            person.documentType(),
            Masking.document(person.document()),
            Masking.phone(person.phone()),
            null,
            null);
  }

  private List<Housemate> household(String caseId, SignedInUser viewer) {
    return cases.findHousemates(caseId, MAX_HOUSEMATES).stream()
        .filter(mate -> viewer.covers(mate.gridPath()))
        .map(mate -> new Housemate(mate.caseId(), mate.name(), mate.caseState()))
        .toList();
  }

  private Map<String, Object> details(CaseHeadRow head) {
    return head.details() == null
        ? Map.of()
        : json.readValue(head.details(), new TypeReference<Map<String, Object>>() {});
  }

  private SeatView seat(Teams.Seat seat) {
    Member member =
        seat.username() == null ? null : responsibility.find(seat.username()).orElse(null);
    return new SeatView(
        seat.role(),
        seat.username(),
        member == null ? null : member.name(),
        member == null ? null : member.phone(),
        Optional.ofNullable(seat.substitute())
            .flatMap(responsibility::find)
            .map(Member::name)
            .orElse(null),
        seat.noneReason(),
        seat.since());
  }

  private Map<String, Object> sections(String caseId, SignedInUser viewer) {
    Map<String, Object> contents = new LinkedHashMap<>();
    sections.stream()
        .forEach(section -> contents.put(section.name(), section.content(caseId, viewer)));
    return contents;
  }

  private static DecisionView decision(Restrictions.Decision decision) {
    return new DecisionView(
        decision.id(),
        decision.authority(),
        decision.legalBasis(),
        decision.documentNo(),
        decision.ruleId(),
        decision.signedBy(),
        decision.signedAt());
  }

  private RestrictionView restriction(Restrictions.Restriction restriction) {
    return new RestrictionView(
        restriction.id(),
        restriction.kind(),
        restriction.ruleId(),
        restriction.start(),
        restriction.lawfulEnd(),
        restriction.endedAt(),
        restriction.endReason(),
        restriction.limitsAt(clock.now()));
  }
}
