package org.sixfold.worklist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sixfold.camunda.UserTaskListener.Begun;
import org.sixfold.camunda.UserTaskMoves;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.worklist.persistence.WorkItemMapper;
import org.sixfold.worklist.persistence.WorkItemRow;
import org.springframework.stereotype.Component;

/**
 * Work items of a case that goes to another release: they name its form, and follow its model in
 * kind, title and roles. Deadlines stay as they were; a task that becomes one of another kind has
 * that kind's, counted from when it began. Levels that were raised stay raised.
 */
@Component
class MovedWorkItems implements UserTaskMoves {

  private final WorkItemMapper items;
  private final NewWorkItems newItems;
  private final WorklistNews news;
  private final SixfoldClock clock;

  MovedWorkItems(
      WorkItemMapper items, NewWorkItems newItems, WorklistNews news, SixfoldClock clock) {
    this.items = items;
    this.newItems = newItems;
    this.news = news;
    this.clock = clock;
  }

  @Override
  public void lock(String caseId) {
    List<String> open = items.openOf(caseId).stream().map(WorkItemRow::id).toList();
    if (!open.isEmpty()) {
      items.lock(open);
    }
  }

  @Override
  public void moved(List<Moved> tasks) {
    tasks.stream()
        .collect(Collectors.groupingBy(Moved::deploymentId))
        .forEach(
            (deployment, those) ->
                items.moveTo(those.stream().map(Moved::id).toList(), deployment));
    tasks.stream().map(Moved::anew).filter(anew -> anew != null).forEach(this::remodel);
  }

  private void remodel(Begun anew) {
    WorkItemRow old = items.find(anew.id());
    WorkItemRow row = remodelled(old, anew);
    items.remodel(row);
    news.changed(List.of(old, row));
  }

  private WorkItemRow remodelled(WorkItemRow old, Begun anew) {
    WorkItemRow fresh = newItems.of(List.of(anew), old.createdAt(), clock.now()).get(0);
    return RemodelledItem.of(old, fresh);
  }

  @Override
  public Map<String, Deadline> deadlines(List<Moved> tasks) {
    Map<String, Deadline> deadlines = new HashMap<>();
    for (Moved task : tasks) {
      WorkItemRow old = items.find(task.id());
      if (old != null) {
        WorkItemRow row = task.anew() == null ? old : remodelled(old, task.anew());
        deadlines.put(task.id(), new Deadline(old.dueAt(), row.dueAt()));
      }
    }
    return deadlines;
  }
}
