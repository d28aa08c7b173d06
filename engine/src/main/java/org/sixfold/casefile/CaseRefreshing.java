package org.sixfold.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sixfold.audit.Audit;
import org.sixfold.casefile.CaseFiles.Refresh;
import org.sixfold.casefile.persistence.CaseFileMapper;
import org.sixfold.casefile.persistence.PersonMapper;
import org.sixfold.casefile.persistence.PhoneRow;
import org.sixfold.casefile.persistence.RefreshRow;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Notes later rows about open cases. */
@Component
class CaseRefreshing {

  private final CaseFileMapper cases;
  private final PersonMapper persons;
  private final Audit audit;
  private final SixfoldClock clock;
  private final JsonMapper json;

  CaseRefreshing(
      CaseFileMapper cases,
      PersonMapper persons,
      Audit audit,
      SixfoldClock clock,
      JsonMapper json) {
    this.cases = cases;
    this.persons = persons;
    this.audit = audit;
    this.clock = clock;
    this.json = json;
  }

  void refresh(List<Refresh> all) {
    for (List<Refresh> chunk : Chunks.of(all, CaseOpening.CHUNK)) {
      Instant now = clock.now();
      cases.insertRefreshes(chunk.stream().map(one -> row(one, now)).toList());
      keepPhones(chunk, now);
      audit.recordAll(
          chunk.stream()
              .map(
                  one ->
                      new Audit.Change(
                          one.caseId(),
                          "case.refreshed",
                          Map.of("listId", one.listId(), "listRow", one.listRow())))
              .toList());
    }
  }

  private RefreshRow row(Refresh refresh, Instant now) {
    return new RefreshRow(
        refresh.caseId(),
        refresh.listId(),
        refresh.listRow(),
        now,
        refresh.details() == null ? null : json.writeValueAsString(refresh.details()));
  }

  private void keepPhones(List<Refresh> refreshes, Instant now) {
    Set<String> ids = new HashSet<>();
    refreshes.stream().filter(one -> hasPhone(one)).map(Refresh::caseId).forEach(ids::add);
    if (ids.isEmpty()) {
      return;
    }
    Map<String, Set<String>> known = new HashMap<>();
    persons
        .findAll(ids)
        .forEach(
            one -> known.computeIfAbsent(one.caseId(), id -> new HashSet<>()).add(one.phone()));
    persons.findPhones(ids).forEach(one -> known.get(one.caseId()).add(one.phone()));
    Set<PhoneRow> added = new LinkedHashSet<>();
    for (Refresh one : refreshes) {
      if (hasPhone(one) && Objects.requireNonNull(known.get(one.caseId())).add(one.phone())) {
        added.add(new PhoneRow(one.caseId(), one.phone(), now, "LIST"));
      }
    }
    if (!added.isEmpty()) {
      persons.insertPhones(new ArrayList<>(added));
    }
  }

  private static boolean hasPhone(Refresh refresh) {
    return refresh.phone() != null && !refresh.phone().isBlank();
  }
}
