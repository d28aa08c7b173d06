package org.sixfold.escalation.persistence;

import java.time.Instant;

/** An open task whose next level came due; desk as in the work item. */
public record DueItem(
    String id,
    String caseId,
    String kind,
    String title,
    String grid,
    String gridPath,
    String assignee,
    Instant dueAt,
    int level,
    String ladder,
    Long stepSeconds,
    String calendar,
    Instant nextEscalationAt,
    String desk) {

  /** Whether somebody at a facility's desk has nothing to do with it. */
  public boolean isOfAnotherDesk(String username) {
    return desk != null && !desk.contains("," + username + ",");
  }
}
