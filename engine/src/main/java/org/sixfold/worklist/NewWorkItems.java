package org.sixfold.worklist;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sixfold.camunda.UserTaskListener.Begun;
import org.sixfold.casefile.CaseFiles;
import org.sixfold.casefile.CaseFiles.Summary;
import org.sixfold.facility.Facility;
import org.sixfold.responsibility.Responsibility;
import org.sixfold.worklist.persistence.WorkItemRow;
import org.springframework.stereotype.Component;

/** Makes the rows of tasks from the case, the deadlines' table and who answers. */
@Component
class NewWorkItems {

  private final CaseFiles cases;
  private final Responsibility responsibility;
  private final FacilityDesks desks;
  private final TaskDeadlines deadlines;
  private final TaskHandlers handlers;

  NewWorkItems(
      CaseFiles cases,
      Responsibility responsibility,
      FacilityDesks desks,
      TaskDeadlines deadlines,
      TaskHandlers handlers) {
    this.cases = cases;
    this.responsibility = responsibility;
    this.desks = desks;
    this.deadlines = deadlines;
    this.handlers = handlers;
  }

  /**
   * @param begunAt from when their deadlines count
   * @param now for whom the roster names
   */
  List<WorkItemRow> of(List<Begun> begun, Instant begunAt, Instant now) {
    Assignees assignees = new Assignees(responsibility, now);
    Map<String, Summary> summaries =
        cases.summaries(begun.stream().map(Begun::caseId).collect(Collectors.toSet()));
    Map<String, Facility> facilities = desks.of(begun);
    return begun.stream()
        .map(
            task -> {
              Summary summary = summaries.get(task.caseId());
              if (summary == null) {
                throw new IllegalStateException("Task " + task.id() + " belongs to no case");
              }
              TaskHandler handler = handlers.of(task.kind());
              return NewWorkItem.of(
                  task,
                  summary,
                  deadlines.plan(request(task, begunAt)),
                  assignees.without(handler.involved(task.caseId())),
                  handler.grid(task.caseId()).orElse(null),
                  FacilityDesks.isForDesk(task) ? facilities.get(task.caseId()) : null,
                  begunAt);
            })
        .toList();
  }

  private static TaskDeadlines.Request request(Begun task, Instant begunAt) {
    return new TaskDeadlines.Request(
        task.deploymentId(), task.deadline(), task.variables(), begunAt);
  }
}
