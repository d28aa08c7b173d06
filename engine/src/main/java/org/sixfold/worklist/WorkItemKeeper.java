package org.sixfold.worklist;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sixfold.camunda.UserTaskListener;
import org.sixfold.shared.Actor;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.worklist.persistence.WorkItemMapper;
import org.sixfold.worklist.persistence.WorkItemRow;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Keeps the work items equal to the engine's tasks, in the transaction and at the end of the
 * command that changed them: one insert for all tasks of fifty starts.
 */
@Component
class WorkItemKeeper implements UserTaskListener {

  private static final int CHUNK = 100;

  private final WorkItemMapper items;
  private final NewWorkItems newItems;
  private final WorklistNews news;
  private final SixfoldClock clock;
  private final ObjectProvider<Actor> actor;

  WorkItemKeeper(
      WorkItemMapper items,
      NewWorkItems newItems,
      WorklistNews news,
      SixfoldClock clock,
      ObjectProvider<Actor> actor) {
    this.items = items;
    this.newItems = newItems;
    this.news = news;
    this.clock = clock;
    this.actor = actor;
  }

  @Override
  public void changed(List<Begun> begun, List<Ended> ended) {
    Set<String> gone = ended.stream().map(Ended::id).collect(Collectors.toSet());
    Set<String> fleeting =
        begun.stream().map(Begun::id).filter(gone::contains).collect(Collectors.toSet());
    List<Ended> known = ended.stream().filter(task -> !fleeting.contains(task.id())).toList();
    end(known, true);
    end(known, false);
    begin(begun.stream().filter(task -> !fleeting.contains(task.id())).toList());
  }

  private void end(List<Ended> ended, boolean completed) {
    List<String> ids =
        ended.stream()
            .filter(task -> task.completed() == completed)
            .map(Ended::id)
            .filter(id -> !EngineStep.noteEnded(id))
            .toList();
    if (!ids.isEmpty()) {
      Actor present = actor.getIfAvailable();
      items.end(
          ids,
          completed ? WorkItemRow.COMPLETED : WorkItemRow.WITHDRAWN,
          present == null ? Actor.SYSTEM : present.username(),
          clock.now());
      news.changed(items.findAll(ids));
    }
  }

  private void begin(List<Begun> begun) {
    if (begun.isEmpty()) {
      return;
    }
    Instant now = clock.now();
    List<WorkItemRow> rows = newItems.of(begun, now, now);
    for (int from = 0; from < rows.size(); from += CHUNK) {
      items.insertAll(rows.subList(from, Math.min(rows.size(), from + CHUNK)));
    }
    news.changed(rows);
    EngineStep.noteBegun(rows);
  }
}
