package org.sixfold.worklist;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sixfold.access.Role;
import org.sixfold.facility.Facility;
import org.sixfold.responsibility.Member;
import org.sixfold.responsibility.Responsibility;

/** Who answers for the tasks of one batch; each role and grid is asked for once. */
class Assignees {

  private final Map<String, Optional<String>> known = new HashMap<>();
  private final Responsibility responsibility;
  private final Instant at;

  private final Set<String> involved;

  Assignees(Responsibility responsibility, Instant at) {
    this(responsibility, at, Set.of());
  }

  private Assignees(Responsibility responsibility, Instant at, Set<String> involved) {
    this.responsibility = responsibility;
    this.at = at;
    this.involved = involved;
  }

  /** The same choice without those who had a say before. */
  Assignees without(Set<String> others) {
    return others.isEmpty() ? this : new Assignees(responsibility, at, others);
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
        .computeIfAbsent(role + "/" + grid, key -> choose(Role.valueOf(role), grid))
        .orElse(null);
  }

  private Optional<String> choose(Role role, String grid) {
    if (involved.isEmpty()) {
      return responsibility.answerable(role, grid, at);
    }
    return responsibility.present(role, grid, at).stream()
        .map(Member::username)
        .filter(username -> !involved.contains(username))
        .findFirst();
  }
}
