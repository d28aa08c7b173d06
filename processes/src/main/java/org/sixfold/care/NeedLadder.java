package org.sixfold.care;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sixfold.access.Role;
import org.sixfold.responsibility.Member;
import org.sixfold.responsibility.Responsibility;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.worklist.TaskHandler.OpenTask;
import org.springframework.stereotype.Component;

/** Who may meet a need: sideways to a helper, upwards to the next of the grid's ladder. */
@Component
class NeedLadder {

  private static final List<Role> RUNGS =
      List.of(
          Role.GRID_MEMBER,
          Role.VILLAGE_CADRE,
          Role.LINK_CADRE,
          Role.SUPERVISOR,
          Role.SUBDISTRICT_LEADER);

  private final Responsibility responsibility;
  private final SixfoldClock clock;

  NeedLadder(Responsibility responsibility, SixfoldClock clock) {
    this.responsibility = responsibility;
    this.clock = clock;
  }

  /** Grid members and cadres of the place. */
  List<Member> helpers(OpenTask task) {
    return Stream.of(Role.GRID_MEMBER, Role.VILLAGE_CADRE, Role.LINK_CADRE)
        .flatMap(role -> responsibility.candidates(role, task.grid(), clock.now()).stream())
        .filter(member -> !member.username().equals(task.assignee()))
        .toList();
  }

  /** Routing to a named helper. */
  Map<String, Object> to(String username) {
    Role role = responsibility.find(username).orElseThrow().role();
    return Map.of(CareProcess.NEED_ROLE, role.name(), CareProcess.ASSIGN_TO, username);
  }

  /**
   * Routing to the next rung.
   *
   * @param role who could not meet it; null for the first rung
   */
  Map<String, Object> above(Object role) {
    int rung = role == null ? 0 : RUNGS.indexOf(Role.valueOf(role.toString()));
    boolean left = rung + 1 < RUNGS.size();
    Role next = left ? RUNGS.get(rung + 1) : RUNGS.get(rung);
    return Map.of(
        CareProcess.HIGHER_LEFT,
        left,
        CareProcess.NEED_ROLE,
        next.name(),
        CareProcess.ASSIGN_TO,
        "");
  }
}
