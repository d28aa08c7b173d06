package org.sixfold.worklist.persistence;

import java.time.Instant;

/**
 * A task as stored; its id is the engine's.
 *
 * @param role the role that answers first
 * @param otherRoles further roles that may complete it, each between commas; null if none
 * @param sortDue the due time, or the end of time where there is none
 * @param nextEscalationAt when the next level is raised; null when none is left
 * @param facility whose desk does it; null if it belongs to no facility
 * @param desk usernames of that desk, each between commas; null if anybody of the role may do it
 * @param part which part of its kind, such as {@code MORNING}; null if the kind has none
 * @param building estate or road with the number of the house; null if the address names none
 * @param door unit and room
 * @param doorKey sorts by building, unit, floor, room; {@link #NO_DOOR} where there is none
 * @param deployment whose form it has; null for that of the class path
 * @param deadlineTrace the rule row by which the times came about, as JSON
 */
public record WorkItemRow(
    String id,
    String caseId,
    String kind,
    String part,
    String title,
    String stage,
    String grid,
    String gridPath,
    String personName,
    String personDocument,
    String personPhone,
    String role,
    String otherRoles,
    String assignee,
    String state,
    Instant createdAt,
    Instant warnAt,
    Instant dueAt,
    Instant sortDue,
    boolean bulkAllowed,
    String ladder,
    Long stepSeconds,
    String calendar,
    int level,
    Instant nextEscalationAt,
    String deadlineTrace,
    boolean hasDraft,
    String outcome,
    String endedBy,
    Instant endedAt,
    String facility,
    String desk,
    String building,
    String door,
    String doorKey,
    String deployment) {

  public static final String OPEN = "OPEN";
  public static final String COMPLETED = "COMPLETED";
  public static final String WITHDRAWN = "WITHDRAWN";

  /** {@link #doorKey} behind all others. */
  public static final String NO_DOOR = "~";

  /** {@link #sortDue} of a task without a due time. */
  public static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

  public boolean isOpen() {
    return OPEN.equals(state);
  }

  /** Whether it is another desk's than the given member's. */
  public boolean isOfAnotherDesk(String username) {
    return desk != null && !desk.contains("," + username + ",");
  }

  /** Whether a role may complete it. */
  public boolean allows(String candidate) {
    return role.equals(candidate)
        || (otherRoles != null && otherRoles.contains("," + candidate + ","));
  }
}
