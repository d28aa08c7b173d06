package org.sixfold.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sixfold.audit.Audit;
import org.sixfold.casefile.CaseFiles.NewCase;
import org.sixfold.casefile.CaseFiles.NewPerson;
import org.sixfold.casefile.persistence.CaseFileMapper;
import org.sixfold.casefile.persistence.CaseRow;
import org.sixfold.casefile.persistence.PersonMapper;
import org.sixfold.casefile.persistence.PersonRow;
import org.sixfold.grid.Grid;
import org.sixfold.grid.Grids;
import org.sixfold.shared.Ids;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Opens cases a hundred at a time: four statements for a hundred, then their paths. */
@Component
class CaseOpening {

  static final int CHUNK = 100;

  private final CaseFileMapper cases;
  private final CaseTally tally;
  private final PersonMapper persons;
  private final MatchKeysService keys;
  private final Grids grids;
  private final GateHolds holds;
  private final Audit audit;
  private final SixfoldClock clock;
  private final JsonMapper json;
  private final ObjectProvider<CasePath> path;

  /** Cases whose path this thread is starting: they are in their first stage by their insert. */
  private final ThreadLocal<Set<String>> starting = ThreadLocal.withInitial(Set::of);

  CaseOpening(
      CaseFileMapper cases,
      CaseTally tally,
      PersonMapper persons,
      MatchKeysService keys,
      Grids grids,
      GateHolds holds,
      Audit audit,
      SixfoldClock clock,
      JsonMapper json,
      ObjectProvider<CasePath> path) {
    this.cases = cases;
    this.tally = tally;
    this.persons = persons;
    this.keys = keys;
    this.grids = grids;
    this.holds = holds;
    this.audit = audit;
    this.clock = clock;
    this.json = json;
    this.path = path;
  }

  List<String> open(List<NewCase> wanted) {
    List<String> ids = new ArrayList<>(wanted.size());
    for (int from = 0; from < wanted.size(); from += CHUNK) {
      ids.addAll(openChunk(wanted.subList(from, Math.min(from + CHUNK, wanted.size()))));
    }
    return ids;
  }

  boolean isStarting(String caseId) {
    return starting.get().contains(caseId);
  }

  private List<String> openChunk(List<NewCase> wanted) {
    Instant now = clock.now();
    List<CaseRow> rows = wanted.stream().map(one -> row(one, now)).toList();
    try {
      // One order of keys for all who open at the same time, so that they wait but never deadlock.
      cases.insertCases(rows.stream().sorted(Comparator.comparing(CaseRow::openKey)).toList());
    } catch (DuplicateKeyException openedMeanwhile) {
      throw ProblemException.conflict("case.openedMeanwhile");
    }
    persons.insertPersons(rows.stream().map(CaseRow::person).toList());
    audit.recordFirst(rows.stream().map(CaseOpening::opened).toList());
    rows.stream()
        .filter(row -> row.metAt() != null)
        .forEach(row -> holds.begin(row.id(), row.metAt(), row.gridPath()));
    List<String> ids = rows.stream().map(CaseRow::id).toList();
    tally.opened(ids);
    starting.set(new HashSet<>(ids));
    try {
      path.ifAvailable(way -> way.start(starts(wanted, rows)));
    } finally {
      starting.remove();
    }
    return ids;
  }

  private CaseRow row(NewCase wanted, Instant now) {
    String id = Ids.next();
    Grid grid = grids.get(wanted.grid());
    NewPerson person = wanted.person();
    boolean documented = person.document() != null && !person.document().isBlank();
    return new CaseRow(
        id,
        wanted.matchKey(),
        grid.code(),
        grid.path(),
        CaseState.CHECKING,
        Stage.VERIFICATION,
        wanted.source(),
        wanted.sourceNo(),
        wanted.listId(),
        wanted.listRow(),
        wanted.contactList(),
        wanted.phoneUsable(),
        wanted.metAt(),
        now,
        wanted.details() == null ? null : json.writeValueAsString(wanted.details()),
        new PersonRow(
            id,
            person.name(),
            person.documentType(),
            person.document(),
            documented ? keys.ofDocument(person.document()) : null,
            person.phone(),
            person.address(),
            keys.ofDoor(person.address())));
  }

  private static Audit.Change opened(CaseRow row) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("state", row.caseState().name());
    details.put("stage", row.stage().name());
    details.put("source", row.source());
    details.put("grid", row.grid());
    if (row.listId() != null) {
      details.put("listId", row.listId());
      details.put("listRow", row.listRow());
    }
    if (row.metAt() != null) {
      details.put("metAt", row.metAt().toString());
    }
    return new Audit.Change(row.id(), "case.opened", details);
  }

  private List<CasePath.Start> starts(List<NewCase> wanted, List<CaseRow> rows) {
    List<CasePath.Start> starts = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      CaseRow row = rows.get(i);
      Grid grid = grids.get(row.grid());
      boolean outside = grid.code().equals(Grid.OUTSIDE);
      starts.add(
          new CasePath.Start(
              row.id(),
              row.grid(),
              grid.level() == Grid.Level.MICRO,
              outside,
              row.phoneUsable(),
              wanted.get(i).contactList(),
              row.metAt() != null,
              wanted.get(i).expectedAt()));
    }
    return starts;
  }
}
