package org.sixfold.worklist;

import java.util.List;
import java.util.Set;
import org.sixfold.casefile.CaseFiles;
import org.sixfold.casefile.CasePlaced;
import org.sixfold.casefile.PersonCorrected;
import org.sixfold.responsibility.Responsibility;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.worklist.persistence.WorkItemMapper;
import org.sixfold.worklist.persistence.WorkItemRow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Open tasks follow their case: to another grid and its people, unless they are for others anyway,
 * and to a corrected name.
 */
@Component
class TaskMoves {

  private final WorkItemMapper items;
  private final CaseFiles cases;
  private final Responsibility responsibility;
  private final TaskHandlers handlers;
  private final WorklistNews news;
  private final SixfoldClock clock;

  TaskMoves(
      WorkItemMapper items,
      CaseFiles cases,
      Responsibility responsibility,
      TaskHandlers handlers,
      WorklistNews news,
      SixfoldClock clock) {
    this.items = items;
    this.cases = cases;
    this.responsibility = responsibility;
    this.handlers = handlers;
    this.news = news;
    this.clock = clock;
  }

  @EventListener
  void moved(CasePlaced placed) {
    Assignees assignees = new Assignees(responsibility, clock.now());
    for (WorkItemRow task : items.openOf(placed.caseId())) {
      if (handlers.of(task.kind()).grid(placed.caseId()).isPresent()) {
        continue;
      }
      String assignee =
          task.desk() == null ? assignees.of(task.role(), placed.grid()) : task.assignee();
      items.place(task.id(), placed.grid(), placed.gridPath(), assignee);
      news.changed(List.of(task));
      news.movedTo(assignee);
    }
  }

  @EventListener
  void corrected(PersonCorrected corrected) {
    CaseFiles.Summary summary = cases.summaries(Set.of(corrected.caseId())).get(corrected.caseId());
    if (summary != null) {
      items.rename(
          corrected.caseId(),
          summary.personName(),
          summary.maskedDocument(),
          summary.maskedPhone(),
          summary.door());
    }
  }
}
