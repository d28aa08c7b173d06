package org.sixfold.worklist.persistence;

import java.time.Instant;
import java.util.List;

/**
 * A page of tasks to read. Every branch is read in its order by an index of its own and cut after
 * {@code fetch} rows, so that the page costs the same in a table of any size.
 *
 * @param paths grid paths the tasks must lie in; empty if the branches say so already
 * @param desk username at a facility's desk, who sees no other desk's tasks; null for others
 * @param timing ON_TIME, DUE_SOON, OVERDUE or null
 * @param text start of a name, last digits of a phone or part of a building, escaped by {@code !};
 *     null if nothing is searched for
 * @param byDoor in the order of doors, not of due times
 * @param after where the page before ended; null for the first
 */
public record TaskSearch(
    String state,
    List<Branch> branches,
    List<String> paths,
    String desk,
    String kind,
    String stage,
    String timing,
    String text,
    Instant now,
    boolean byDoor,
    After after,
    int fetch) {

  /**
   * One index range; null members do not restrict.
   *
   * @param role tasks whose first role it is
   * @param otherRoles tasks with exactly these further roles
   */
  public record Branch(String grid, String assignee, String role, String otherRoles) {}

  /** The last task given; of due time and door key the one that the order asks for. */
  public record After(Instant due, String door, String id) {}
}
