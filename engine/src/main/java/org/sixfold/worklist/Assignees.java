package org.sixfold.worklist;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sixfold.access.Role;
import org.sixfold.facility.Facility;
import org.sixfold.responsibility.Member;
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

  /**
   * The username at a facility's desk, as far as the task is one of a facility.
   *
   * @param facility null if it is not
   */
  String of(String role, String grid, Facility facility) {
    if (facility == null || facility.desk().isEmpty()) {
      return of(role, grid);
    }
    List<String> desk = facility.desk();
    return responsibility.candidates(Role.valueOf(role), grid, at).stream()
        .map(Member::username)
        .filter(desk::contains)
        .findFirst()
        .or(() -> desk.stream().filter(one -> responsibility.isOnDuty(one, at)).findFirst())
        .orElse(desk.get(0));
  }

  /** The username; null if nobody answers, so that the team finds the task unassigned. */
  String of(String role, String grid) {
    return known
        .computeIfAbsent(
            role + "/" + grid, key -> responsibility.answerable(Role.valueOf(role), grid, at))
        .orElse(null);
  }
}
