package org.sixfold.worklist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sixfold.camunda.UserTaskListener;
import org.sixfold.casefile.CaseFiles;
import org.sixfold.casefile.CaseFiles.Summary;
import org.sixfold.facility.Facility;
import org.sixfold.responsibility.Responsibility;
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
  private final CaseFiles cases;
  private final Responsibility responsibility;
  private final FacilityDesks desks;
  private final TaskDeadlines deadlines;
  private final TaskHandlers handlers;
  private final WorklistNews news;
  private final SixfoldClock clock;
  private final ObjectProvider<Actor> actor;

  WorkItemKeeper(
      WorkItemMapper items,
      CaseFiles cases,
      Responsibility responsibility,
      FacilityDesks desks,
      TaskDeadlines deadlines,
      TaskHandlers handlers,
      WorklistNews news,
      SixfoldClock clock,
      ObjectProvider<Actor> actor) {
    this.items = items;
    this.cases = cases;
    this.responsibility = responsibility;
    this.desks = desks;
    this.deadlines = deadlines;
    this.handlers = handlers;
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
    Assignees assignees = new Assignees(responsibility, now);
    Map<String, Summary> summaries =
        cases.summaries(begun.stream().map(Begun::caseId).collect(Collectors.toSet()));
    Map<String, Facility> facilities = desks.of(begun);
    List<WorkItemRow> rows = new ArrayList<>(begun.size());
    for (Begun task : begun) {
      Summary summary = summaries.get(task.caseId());
      if (summary == null) {
        throw new IllegalStateException("Task " + task.id() + " belongs to no case");
      }
      TaskHandler handler = handlers.of(task.kind());
      Facility facility = FacilityDesks.isForDesk(task) ? facilities.get(task.caseId()) : null;
      rows.add(
          NewWorkItem.of(
              task,
              summary,
              deadlines.plan(request(task, now)),
              assignees.without(handler.involved(task.caseId())),
              handler.grid(task.caseId()).orElse(null),
              facility,
              now));
    }
    for (int from = 0; from < rows.size(); from += CHUNK) {
      items.insertAll(rows.subList(from, Math.min(rows.size(), from + CHUNK)));
    }
    news.changed(rows);
    EngineStep.noteBegun(rows);
  }

  private static TaskDeadlines.Request request(Begun task, Instant now) {
    return new TaskDeadlines.Request(task.deploymentId(), task.deadline(), task.variables(), now);
  }
}
