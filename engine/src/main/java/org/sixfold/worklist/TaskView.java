package org.sixfold.worklist;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.ZoneId;
import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.HealthOutcomes;
import org.sixfold.worklist.persistence.WorkItemRow;

/**
 * A task as lists show it.
 *
 * @param person masked; the form of a task that needs them has the full values
 * @param door only for who may complete the task; absent where the address names no house
 * @param assigneeName as in the roster
 * @param window the hours in which it may be done; absent where any hour will do
 * @param timing null once it has ended
 * @param level 0: the assignee; then the ladder's levels
 */
public record TaskView(
    String id,
    String caseId,
    Person person,
    String kind,
    String title,
    String stage,
    String grid,
    @JsonInclude(JsonInclude.Include.NON_NULL) Door door,
    String role,
    String assignee,
    @JsonInclude(JsonInclude.Include.NON_NULL) String assigneeName,
    Instant createdAt,
    Instant warnAt,
    Instant due,
    @JsonInclude(JsonInclude.Include.NON_NULL) DueWindow window,
    Timing timing,
    int level,
    boolean bulk,
    String state,
    @JsonInclude(JsonInclude.Include.NON_NULL) String outcome,
    @JsonInclude(JsonInclude.Include.NON_NULL) String completedBy,
    @JsonInclude(JsonInclude.Include.NON_NULL) Instant completedAt) {

  /** Masked by role and place. */
  public record Person(String name, String document, String phone) {}

  /**
   * Where it leads to.
   *
   * @param door unit and room as written
   * @param unit to group by, as {@code floor}; null if the address tells none
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Door(String building, String door, String unit, String floor) {}

  /** How a task stands against its times. */
  public enum Timing {
    ON_TIME,
    DUE_SOON,
    OVERDUE
  }

  static TaskView of(
      SignedInUser user, WorkItemRow row, String assigneeName, Instant now, ZoneId zone) {
    return new TaskView(
        row.id(),
        row.caseId(),
        new Person(row.personName(), row.personDocument(), row.personPhone()),
        row.kind(),
        row.title(),
        row.stage(),
        row.grid(),
        door(user, row),
        row.otherRoles() == null
            ? row.role()
            : row.role() + row.otherRoles().substring(0, row.otherRoles().length() - 1),
        row.assignee(),
        assigneeName,
        row.createdAt(),
        row.warnAt(),
        row.dueAt(),
        DueWindow.of(row.calendar(), row.dueAt(), zone),
        row.isOpen() ? timing(row, now) : null,
        row.level(),
        row.bulkAllowed(),
        row.state(),
        HealthOutcomes.areShown(row.kind(), user) ? row.outcome() : null,
        row.endedBy(),
        row.endedAt());
  }

  private static Door door(SignedInUser user, WorkItemRow row) {
    return row.building() == null || !TaskAccess.completes(user, row)
        ? null
        : new Door(
            row.building(),
            row.door(),
            org.sixfold.grid.Door.unitOf(row.doorKey()),
            org.sixfold.grid.Door.floorOf(row.doorKey()));
  }

  private static Timing timing(WorkItemRow row, Instant now) {
    if (row.dueAt() != null && !row.dueAt().isAfter(now)) {
      return Timing.OVERDUE;
    }
    boolean warned = row.warnAt() != null && !row.warnAt().isAfter(now);
    return warned ? Timing.DUE_SOON : Timing.ON_TIME;
  }
}
