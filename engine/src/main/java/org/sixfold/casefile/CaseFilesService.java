package org.sixfold.casefile;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sixfold.access.Masking;
import org.sixfold.audit.Audit;
import org.sixfold.casefile.persistence.CaseFileMapper;
import org.sixfold.casefile.persistence.MatchRow;
import org.sixfold.casefile.persistence.SummaryRow;
import org.sixfold.grid.Door;
import org.sixfold.grid.Grid;
import org.sixfold.grid.Grids;
import org.sixfold.shared.SixfoldClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class CaseFilesService implements CaseFiles {

  private static final int KEYS_PER_QUERY = 500;

  private final CaseFileMapper cases;
  private final CaseTally tally;
  private final CaseOpening opening;
  private final CaseRefreshing refreshing;
  private final ContactData contactData;
  private final CaseClosing closing;
  private final RestrictionEnds restrictionEnds;
  private final Grids grids;
  private final Audit audit;
  private final SixfoldClock clock;
  private final ApplicationEventPublisher events;

  CaseFilesService(
      CaseFileMapper cases,
      CaseTally tally,
      CaseOpening opening,
      CaseRefreshing refreshing,
      ContactData contactData,
      CaseClosing closing,
      RestrictionEnds restrictionEnds,
      Grids grids,
      Audit audit,
      SixfoldClock clock,
      ApplicationEventPublisher events) {
    this.cases = cases;
    this.tally = tally;
    this.opening = opening;
    this.refreshing = refreshing;
    this.contactData = contactData;
    this.closing = closing;
    this.restrictionEnds = restrictionEnds;
    this.grids = grids;
    this.audit = audit;
    this.clock = clock;
    this.events = events;
  }

  @Override
  public List<String> open(List<NewCase> wanted) {
    return opening.open(wanted);
  }

  @Override
  @Transactional(readOnly = true)
  public Map<String, Match> match(Collection<String> matchKeys, Instant answeredSince) {
    Map<String, Match> found = new HashMap<>();
    for (List<String> keys : Chunks.of(new HashSet<>(matchKeys), KEYS_PER_QUERY)) {
      for (MatchRow row : cases.findOpen(keys)) {
        found.put(row.matchKey(), new Match(row.matchKey(), row.caseId(), true, null));
      }
      Set<String> rest = new HashSet<>(keys);
      rest.removeAll(found.keySet());
      if (!rest.isEmpty()) {
        for (MatchRow row : cases.findAnswered(rest, answeredSince)) {
          found.put(row.matchKey(), new Match(row.matchKey(), row.caseId(), false, row.closedAt()));
        }
      }
    }
    return found;
  }

  @Override
  public void refresh(List<Refresh> refreshes) {
    refreshing.refresh(refreshes);
  }

  @Override
  @Transactional(readOnly = true)
  public Map<String, Summary> summaries(Collection<String> caseIds) {
    Map<String, Summary> found = new LinkedHashMap<>();
    for (List<String> ids : Chunks.of(new HashSet<>(caseIds), KEYS_PER_QUERY)) {
      for (SummaryRow row : cases.findSummaries(ids)) {
        found.put(
            row.id(),
            new Summary(
                row.id(),
                row.name(),
                Masking.document(row.document()),
                Masking.phone(row.phone()),
                row.grid(),
                row.gridPath(),
                row.caseState(),
                row.stage(),
                Door.of(row.address()).orElse(null)));
      }
    }
    return found;
  }

  @Override
  public void enterStage(String caseId, Stage stage) {
    if (stage == Stage.VERIFICATION && opening.isStarting(caseId)) {
      return;
    }
    if (tally.changing(caseId, () -> cases.enterStage(caseId, stage)) == 1) {
      record(caseId, "case.stageEntered", Map.of("stage", stage.name()));
    }
  }

  @Override
  public void close(String caseId, CaseState endState, String reason) {
    if (!endState.isEnded()) {
      throw new IllegalArgumentException(endState + " is no ended state");
    }
    Instant now = clock.now();
    if (closing.close(caseId, endState, reason, now)) {
      restrictionEnds.endRunning(caseId, now, reason);
    }
  }

  @Override
  public void place(String caseId, String grid, String reason) {
    Grid target = grids.get(grid);
    Summary before = summaries(List.of(caseId)).get(caseId);
    if (tally.moving(caseId, () -> cases.place(caseId, target.code(), target.path())) == 1) {
      record(
          caseId,
          "case.placed",
          Map.of("grid", target.code(), "from", before.grid(), "reason", reason));
      events.publishEvent(
          new CasePlaced(caseId, target.code(), target.path(), before.grid(), before.gridPath()));
    }
  }

  @Override
  public void correctContact(String caseId, String phone, String address) {
    contactData.correct(caseId, phone, address);
  }

  private void record(String caseId, String action, Map<String, Object> details) {
    audit.record(new Audit.Change(caseId, action, details));
  }
}
