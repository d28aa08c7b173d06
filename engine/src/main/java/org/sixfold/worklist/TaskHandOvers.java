package org.sixfold.worklist;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sixfold.access.Role;
import org.sixfold.audit.Audit;
import org.sixfold.notification.Notifications;
import org.sixfold.responsibility.MemberAway;
import org.sixfold.responsibility.Responsibility;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.worklist.persistence.WorkItemMapper;
import org.sixfold.worklist.persistence.WorkItemRow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Open tasks of somebody who is away pass to who stands in, with a note; without anybody the team
 * finds them.
 */
@Component
class TaskHandOvers {

  private final WorkItemMapper items;
  private final Responsibility responsibility;
  private final Notifications notifications;
  private final WorklistNews news;
  private final Audit audit;
  private final SixfoldClock clock;

  TaskHandOvers(
      WorkItemMapper items,
      Responsibility responsibility,
      Notifications notifications,
      WorklistNews news,
      Audit audit,
      SixfoldClock clock) {
    this.items = items;
    this.responsibility = responsibility;
    this.notifications = notifications;
    this.news = news;
    this.audit = audit;
    this.clock = clock;
  }

  @EventListener
  void away(MemberAway away) {
    Instant now = clock.now();
    Map<String, Integer> passed = new TreeMap<>();
    for (WorkItemRow task : items.openInHandOf(away.username())) {
      Role role = task.allows(away.role().name()) ? away.role() : Role.valueOf(task.role());
      String next = responsibility.standIn(away.username(), role, task.grid(), now).orElse(null);
      items.assign(List.of(task.id()), next);
      news.changed(List.of(task));
      news.movedTo(next);
      record(task, next);
      if (next != null) {
        passed.merge(next, 1, Integer::sum);
      }
    }
    passed.forEach((to, count) -> tell(away, to, count));
  }

  private void record(WorkItemRow task, String next) {
    Map<String, Object> details = TaskAssignment.details(task);
    details.put("from", task.assignee());
    if (next != null) {
      details.put("to", next);
    }
    audit.record(
        new Audit.Change(
            task.caseId(), next == null ? "task.released" : "task.substituted", details));
  }

  private void tell(MemberAway away, String to, int count) {
    notifications.queue(
        "hand-over:" + away.username() + ":" + away.since().toEpochMilli() + ":" + to,
        to,
        "tasks-handed-over",
        Map.of("from", away.username(), "count", count));
  }
}
