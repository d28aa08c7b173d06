package org.sixfold.worklist;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.sixfold.camunda.UserTaskListener.Begun;
import org.sixfold.casefile.CaseFiles.Summary;
import org.sixfold.facility.Facility;
import org.sixfold.grid.Door;
import org.sixfold.grid.Grid;
import org.sixfold.worklist.persistence.WorkItemRow;

/** Makes the row of a task that began. */
final class NewWorkItem {

  private static final int TITLE_LENGTH = 255;

  private NewWorkItem() {}

  /** {@code elsewhere} is the grid of the task where that is not the case's own; else null. */
  static WorkItemRow of(
      Begun task,
      Summary summary,
      TaskDeadlines.Plan plan,
      Assignees assignees,
      Grid elsewhere,
      Facility facility,
      Instant now) {
    List<String> roles = Arrays.stream(task.roles().split(",")).map(String::strip).toList();
    String first = roles.get(0);
    String grid = elsewhere == null ? summary.grid() : elsewhere.code();
    Door door = summary.door();
    return new WorkItemRow(
        task.id(),
        task.caseId(),
        task.kind(),
        routed(task, "part"),
        title(task),
        summary.stage() == null ? null : summary.stage().name(),
        grid,
        elsewhere == null ? summary.gridPath() : elsewhere.path(),
        summary.personName(),
        summary.maskedDocument(),
        summary.maskedPhone(),
        first,
        others(roles),
        assignee(task, () -> assignees.of(first, grid, facility)),
        WorkItemRow.OPEN,
        now,
        plan.warnAt(),
        plan.dueAt(),
        plan.dueAt() == null ? WorkItemRow.NEVER : plan.dueAt(),
        plan.bulk(),
        plan.ladder(),
        plan.stepSeconds(),
        plan.calendar(),
        0,
        plan.escalateAt(),
        plan.trace(),
        false,
        null,
        null,
        null,
        facility == null ? null : facility.code(),
        FacilityDesks.column(facility),
        door == null ? null : door.building(),
        door == null ? null : door.door(),
        door == null ? WorkItemRow.NO_DOOR : door.key(),
        task.deploymentId());
  }

  /** Whom the path names, else who answers. */
  private static String assignee(Begun task, Supplier<String> answerable) {
    String named = routed(task, "assignTo");
    return named == null ? answerable.get() : named;
  }

  /** What the path says of a task; null if nothing. */
  private static String routed(Begun task, String name) {
    Object value = task.variables().get(name);
    return value == null || value.toString().isEmpty() ? null : value.toString();
  }

  private static String others(List<String> roles) {
    return roles.size() == 1 ? null : "," + String.join(",", roles.subList(1, roles.size())) + ",";
  }

  private static String title(Begun task) {
    String title = task.title() == null ? task.kind() : task.title();
    return title.length() <= TITLE_LENGTH ? title : title.substring(0, TITLE_LENGTH);
  }
}
