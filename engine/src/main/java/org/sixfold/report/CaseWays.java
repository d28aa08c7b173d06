package org.sixfold.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.access.SignedInUser;
import org.sixfold.audit.AuditEntry;
import org.sixfold.audit.AuditTrail;
import org.sixfold.casefile.Timeline;
import org.sixfold.report.CaseWay.Lane;
import org.sixfold.report.CaseWay.Step;
import org.sixfold.report.CaseWay.Wait;
import org.sixfold.report.persistence.CaseWayMapper;
import org.sixfold.report.persistence.StepRow;
import org.sixfold.responsibility.Member;
import org.sixfold.responsibility.Responsibility;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Draws a case's way from its audit, which knows the stages, and its tasks. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class CaseWays {

  private static final String OPENED = "case.opened";
  private static final String ENTERED = "case.stageEntered";
  private static final String CLOSED = "case.closed";

  private final Timeline timeline;
  private final AuditTrail trail;
  private final CaseWayMapper mapper;
  private final Responsibility responsibility;
  private final SixfoldClock clock;

  CaseWays(
      Timeline timeline,
      AuditTrail trail,
      CaseWayMapper mapper,
      Responsibility responsibility,
      SixfoldClock clock) {
    this.timeline = timeline;
    this.trail = trail;
    this.mapper = mapper;
    this.responsibility = responsibility;
    this.clock = clock;
  }

  /** A stage's time in the making. */
  private record Span(String stage, Instant from, Instant to) {

    boolean holds(StepRow step) {
      return stage.equals(step.stage())
          && !step.createdAt().isBefore(from)
          && (to == null || step.createdAt().isBefore(to));
    }
  }

  /**
   * The way of a case.
   *
   * @throws ProblemException 404 {@code case.unknown}, for who may not read what happened in it too
   */
  public CaseWay of(String caseId, SignedInUser viewer) {
    timeline.check(caseId, viewer);
    List<AuditEntry> entries = entries(caseId);
    Instant now = clock.now();
    Instant closed = first(entries, CLOSED);
    List<Span> spans = spans(entries, closed);
    List<StepRow> rows = new ArrayList<>(mapper.steps(caseId));
    Map<String, String> names = new HashMap<>();
    List<Lane> lanes = new ArrayList<>();
    for (Span span : spans) {
      List<StepRow> own = rows.stream().filter(span::holds).toList();
      rows.removeAll(own);
      lanes.add(
          new Lane(
              span.stage(),
              span.from(),
              span.to(),
              own.stream().map(row -> step(row, names, now)).toList(),
              waits(span, own)));
    }
    if (!rows.isEmpty()) {
      List<Step> beside = rows.stream().map(row -> step(row, names, now)).toList();
      lanes.add(new Lane(null, beside.get(0).from(), closed, beside, List.of()));
    }
    Instant from = spans.isEmpty() ? now : spans.get(0).from();
    return new CaseWay(caseId, from, closed == null ? now : closed, lanes);
  }

  private List<AuditEntry> entries(String caseId) {
    List<AuditEntry> entries = new ArrayList<>();
    String cursor = null;
    do {
      Page<AuditEntry> page = trail.of(caseId, Paging.of(Paging.MAX_LIMIT, cursor));
      page.items().stream()
          .filter(one -> List.of(OPENED, ENTERED, CLOSED).contains(one.action()))
          .forEach(entries::add);
      cursor = page.next();
    } while (cursor != null);
    entries.sort(Comparator.comparing(AuditEntry::at));
    return entries;
  }

  private static Instant first(List<AuditEntry> entries, String action) {
    return entries.stream()
        .filter(one -> one.action().equals(action))
        .map(AuditEntry::at)
        .findFirst()
        .orElse(null);
  }

  private static List<Span> spans(List<AuditEntry> entries, Instant closed) {
    List<AuditEntry> entered =
        entries.stream().filter(one -> one.details().get("stage") != null).toList();
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < entered.size(); i++) {
      Instant to = i + 1 < entered.size() ? entered.get(i + 1).at() : closed;
      spans.add(
          new Span(String.valueOf(entered.get(i).details().get("stage")), entered.get(i).at(), to));
    }
    return spans;
  }

  /** The times of a stage that none of its tasks covers. */
  private static List<Wait> waits(Span span, List<StepRow> steps) {
    List<Wait> waits = new ArrayList<>();
    Instant covered = span.from();
    for (StepRow step : steps) {
      if (step.createdAt().isAfter(covered)) {
        waits.add(new Wait(covered, step.createdAt()));
      }
      if (step.endedAt() == null) {
        return waits;
      }
      covered = step.endedAt().isAfter(covered) ? step.endedAt() : covered;
    }
    if (span.to() == null || covered.isBefore(span.to())) {
      waits.add(new Wait(covered, span.to()));
    }
    return waits;
  }

  private Step step(StepRow row, Map<String, String> names, Instant now) {
    String who =
        row.who() == null
            ? null
            : names.computeIfAbsent(
                row.who(), one -> responsibility.find(one).map(Member::name).orElse(one));
    Instant end = row.endedAt() == null ? now : row.endedAt();
    return new Step(
        row.id(),
        row.kind(),
        row.taskRole(),
        who,
        row.createdAt(),
        row.dueAt(),
        row.endedAt(),
        row.itemState(),
        row.dueAt() != null && end.isAfter(row.dueAt()));
  }
}
