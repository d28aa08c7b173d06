package org.sixfold.worklist;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sixfold.access.Role;
import org.sixfold.responsibility.Responsibility;

/** Who answers for the tasks of one batch; each role and grid is asked for once. */
class Assignees {

  private final Map<String, Optional<String>> known = new HashMap<>();
  private final Responsibility responsibility;
  private final Instant at;

  Assignees(Responsibility responsibility, Instant at) {
    this.responsibility = responsibility;
    this.at = at;
  }

  /** The username; null if nobody answers, so that the team finds the task unassigned. */
  String of(String role, String grid) {
    return known
        .computeIfAbsent(
            role + "/" + grid, key -> responsibility.answerable(Role.valueOf(role), grid, at))
        .orElse(null);
  }
}
