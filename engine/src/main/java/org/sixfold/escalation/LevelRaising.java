package org.sixfold.escalation;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.access.Role;
import org.sixfold.audit.Audit;
import org.sixfold.escalation.persistence.DueItem;
import org.sixfold.escalation.persistence.EscalationMapper;
import org.sixfold.escalation.persistence.RaisedRow;
import org.sixfold.live.LiveLog;
import org.sixfold.live.Told;
import org.sixfold.notification.Notifications;
import org.sixfold.responsibility.Member;
import org.sixfold.responsibility.Responsibility;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/**
 * Raises the next level of tasks: who is told, the audit, the notice; the same handful of
 * statements for one or a hundred. The key of task and level admits a level once.
 */
@Component
class LevelRaising {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  /** A ladder that climbs this fast waits for no digest. */
  private static final Duration MINUTES = Duration.ofMinutes(15);

  private final EscalationMapper mapper;
  private final Responsibility responsibility;
  private final Notifications notifications;
  private final Audit audit;
  private final LiveLog log;
  private final SixfoldClock clock;

  LevelRaising(
      EscalationMapper mapper,
      Responsibility responsibility,
      Notifications notifications,
      Audit audit,
      LiveLog log,
      SixfoldClock clock) {
    this.mapper = mapper;
    this.responsibility = responsibility;
    this.notifications = notifications;
    this.audit = audit;
    this.log = log;
    this.clock = clock;
  }

  /** In the caller's transaction, which holds the tasks' rows. */
  void raise(List<DueItem> due, Instant now) {
    if (due.isEmpty()) {
      return;
    }
    Map<String, List<Member>> known = new HashMap<>();
    List<RaisedRow> raised = new ArrayList<>(due.size());
    List<Audit.Change> changes = new ArrayList<>(due.size());
    List<Notifications.Mail> mails = new ArrayList<>(due.size());
    for (DueItem item : due) {
      RaisedRow row = next(item, now, known);
      raised.add(row);
      changes.add(change(item, row));
      if (row.told() != null) {
        mails.add(mail(item, row));
      }
    }
    mapper.insertAll(raised);
    mapper.raise(raised);
    audit.recordAll(changes);
    notifications.queueAll(mails);
    due.forEach(item -> log.tell(Told.Kind.ESCALATION, item.gridPath(), item.id()));
  }

  private RaisedRow next(DueItem item, Instant now, Map<String, List<Member>> known) {
    Ladder ladder = Ladder.of(item.ladder());
    int level = item.level() + 1;
    Member told =
        ladder.from(level).stream()
            .flatMap(role -> candidates(role, item.grid(), now, known).stream())
            .filter(member -> !member.username().equals(item.assignee()))
            .filter(
                member ->
                    member.role() != Role.FACILITY_DESK || !item.isOfAnotherDesk(member.username()))
            .findFirst()
            .orElse(null);
    boolean last = level >= Ladder.levels(item.ladder()) || item.stepSeconds() == null;
    Instant nextAt =
        last
            ? null
            : WorkCalendar.of(item.calendar())
                .plus(now, Duration.ofSeconds(item.stepSeconds()), clock.zone())
                .truncatedTo(ChronoUnit.SECONDS);
    return new RaisedRow(
        item.id(),
        level,
        item.caseId(),
        told == null ? null : told.role().name(),
        told == null ? null : told.username(),
        item.nextEscalationAt(),
        now,
        nextAt);
  }

  private List<Member> candidates(
      Role role, String grid, Instant at, Map<String, List<Member>> known) {
    return known.computeIfAbsent(
        role + "/" + grid, key -> responsibility.candidates(role, grid, at));
  }

  private static Audit.Change change(DueItem item, RaisedRow row) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("taskId", item.id());
    details.put("kind", item.kind());
    details.put("title", item.title());
    details.put("level", row.level());
    if (row.told() != null) {
      details.put("told", row.told());
      details.put("role", row.toldRole());
    }
    return new Audit.Change(item.caseId(), "task.escalated", details);
  }

  private Notifications.Mail mail(DueItem item, RaisedRow row) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("taskId", item.id());
    values.put("caseId", item.caseId());
    values.put("kind", item.kind());
    values.put("title", item.title());
    values.put("grid", item.grid());
    values.put("level", row.level());
    values.put("due", item.dueAt() == null ? "-" : TIME.format(item.dueAt().atZone(clock.zone())));
    return new Notifications.Mail(
        "escalation:" + item.id() + ":" + row.level(),
        row.told(),
        "task-escalated",
        values,
        item.stepSeconds() != null && item.stepSeconds() <= MINUTES.toSeconds());
  }
}
