package org.sixfold.worklist;

import static org.sixfold.live.LiveEvent.Kind.TASKS;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.sixfold.access.Role;
import org.sixfold.live.LiveEvent;
import org.sixfold.live.LiveEvents;
import org.sixfold.live.LiveLog;
import org.sixfold.live.Told;
import org.sixfold.worklist.persistence.WorkItemRow;
import org.springframework.stereotype.Component;

/** Tells open pages that a list of tasks is not what it was. */
@Component
class WorklistNews {

  private final LiveEvents live;
  private final LiveLog log;

  WorklistNews(LiveEvents live, LiveLog log) {
    this.live = live;
    this.log = log;
  }

  /** Those who may have it in hand, and who has. */
  void changed(Collection<WorkItemRow> tasks) {
    live.tell(tasks.stream().flatMap(task -> concerned(task).stream()).distinct().toList());
    tasks.forEach(task -> log.tell(Told.Kind.TASK, task.gridPath(), task.id()));
  }

  void movedTo(String username) {
    if (username != null) {
      live.tell(LiveEvent.to(TASKS, username));
    }
  }

  private static List<LiveEvent> concerned(WorkItemRow task) {
    List<LiveEvent> events = new ArrayList<>();
    if (task.assignee() != null) {
      events.add(LiveEvent.to(TASKS, task.assignee()));
    }
    String others = task.otherRoles() == null ? "" : task.otherRoles();
    Stream.concat(Stream.of(task.role()), Stream.of(others.split(",")))
        .filter(role -> !role.isEmpty())
        .forEach(role -> events.add(LiveEvent.in(TASKS, Role.valueOf(role), task.gridPath())));
    return events;
  }
}
