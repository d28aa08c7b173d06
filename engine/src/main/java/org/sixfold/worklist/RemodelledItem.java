package org.sixfold.worklist;

import java.time.Instant;
import java.util.Objects;
import org.sixfold.worklist.persistence.WorkItemRow;

/** What becomes of an open task when another model says something else of it. */
final class RemodelledItem {

  private RemodelledItem() {}

  /**
   * @param fresh as if it had begun in the other model, at the same moment
   */
  static WorkItemRow of(WorkItemRow old, WorkItemRow fresh) {
    boolean otherKind = !old.kind().equals(fresh.kind());
    boolean otherRoles =
        !old.role().equals(fresh.role()) || !Objects.equals(old.otherRoles(), fresh.otherRoles());
    WorkItemRow who = otherKind || otherRoles ? fresh : old;
    WorkItemRow when = otherKind ? fresh : old;
    return new WorkItemRow(
        old.id(),
        old.caseId(),
        fresh.kind(),
        when.part(),
        fresh.title(),
        old.stage(),
        who.grid(),
        who.gridPath(),
        old.personName(),
        old.personDocument(),
        old.personPhone(),
        fresh.role(),
        fresh.otherRoles(),
        assignee(old, who),
        old.state(),
        old.createdAt(),
        when.warnAt(),
        when.dueAt(),
        when.sortDue(),
        when.bulkAllowed(),
        when.ladder(),
        when.stepSeconds(),
        when.calendar(),
        old.level(),
        otherKind ? nextLevel(old, fresh) : old.nextEscalationAt(),
        when.deadlineTrace(),
        old.hasDraft(),
        null,
        null,
        null,
        who.facility(),
        who.desk(),
        old.building(),
        old.door(),
        old.doorKey(),
        fresh.deployment());
  }

  /** Whoever has it in hand keeps it if the same people answer. */
  private static String assignee(WorkItemRow old, WorkItemRow who) {
    boolean samePeople = old.role().equals(who.role()) && old.grid().equals(who.grid());
    return samePeople && old.assignee() != null ? old.assignee() : who.assignee();
  }

  /** Whom a level has reached is not told of it again; the next one comes at its time. */
  private static Instant nextLevel(WorkItemRow old, WorkItemRow fresh) {
    if (old.level() == 0) {
      return fresh.nextEscalationAt();
    }
    return fresh.stepSeconds() == null ? null : old.nextEscalationAt();
  }
}
