package org.sixfold.forecast;

import java.time.Instant;
import java.util.List;

/**
 * People who could do a part of another grid's tasks, and what would come of it.
 *
 * @param id to accept it by
 * @param to grid that is helped
 * @param until how long they would work there
 * @param tasks how many tasks they would be given
 * @param missesBefore deadlines that all of them, helpers and helped, will miss otherwise
 * @param missesAfter the same if it is accepted
 */
public record Proposal(
    String id,
    String to,
    String toName,
    String role,
    List<Helper> people,
    Instant until,
    int tasks,
    double missesBefore,
    double missesAfter) {

  /**
   * Somebody who could help.
   *
   * @param grid the helper's own
   */
  public record Helper(String username, String name, String grid, String gridName) {}
}
