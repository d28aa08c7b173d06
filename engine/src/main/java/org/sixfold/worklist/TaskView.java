package org.sixfold.worklist;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.sixfold.worklist.persistence.WorkItemRow;

/**
 * A task as lists show it.
 *
 * @param person masked; the form of a task that needs them has the full values
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
    String role,
    String assignee,
    Instant createdAt,
    Instant warnAt,
    Instant due,
    Timing timing,
    int level,
    boolean bulk,
    String state,
    @JsonInclude(JsonInclude.Include.NON_NULL) String outcome,
    @JsonInclude(JsonInclude.Include.NON_NULL) String completedBy,
    @JsonInclude(JsonInclude.Include.NON_NULL) Instant completedAt) {

  /** Masked by role and place. */
  public record Person(String name, String document, String phone) {}

  /** How a task stands against its times. */
  public enum Timing {
    ON_TIME,
    DUE_SOON,
    OVERDUE
  }

  static TaskView of(WorkItemRow row, Instant now) {
    return new TaskView(
        row.id(),
        row.caseId(),
        new Person(row.personName(), row.personDocument(), row.personPhone()),
        row.kind(),
        row.title(),
        row.stage(),
        row.grid(),
        row.otherRoles() == null
            ? row.role()
            : row.role() + row.otherRoles().substring(0, row.otherRoles().length() - 1),
        row.assignee(),
        row.createdAt(),
        row.warnAt(),
        row.dueAt(),
        row.isOpen() ? timing(row, now) : null,
        row.level(),
        row.bulkAllowed(),
        row.state(),
        row.outcome(),
        row.endedBy(),
        row.endedAt());
  }

  private static Timing timing(WorkItemRow row, Instant now) {
    if (row.dueAt() != null && !row.dueAt().isAfter(now)) {
      return Timing.OVERDUE;
    }
    boolean warned = row.warnAt() != null && !row.warnAt().isAfter(now);
    return warned ? Timing.DUE_SOON : Timing.ON_TIME;
  }
}
