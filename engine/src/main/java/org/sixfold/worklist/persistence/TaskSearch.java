package org.sixfold.worklist.persistence;

import java.time.Instant;
import java.util.List;

/**
 * A page of tasks to read. Every branch is read in due order by an index of its own and cut after
 * {@code fetch} rows, so that the page costs the same in a table of any size.
 *
 * @param paths grid paths the tasks must lie in; empty if the branches say so already
 * @param desk username at a facility's desk, who sees no other desk's tasks; null for others
 * @param timing ON_TIME, DUE_SOON, OVERDUE or null
 */
public record TaskSearch(
    String state,
    List<Branch> branches,
    List<String> paths,
    String desk,
    String kind,
    String stage,
    String timing,
    Instant now,
    Instant afterDue,
    String afterId,
    int fetch) {

  /**
   * One index range; null members do not restrict.
   *
   * @param role tasks whose first role it is
   * @param otherRoles tasks with exactly these further roles
   */
  public record Branch(String grid, String assignee, String role, String otherRoles) {}
}
