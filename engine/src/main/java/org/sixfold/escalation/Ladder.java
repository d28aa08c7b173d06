package org.sixfold.escalation;

import static org.sixfold.access.Role.DECIDING_OFFICER;
import static org.sixfold.access.Role.DUTY_HEAD_HEALTH;
import static org.sixfold.access.Role.DUTY_HEAD_POLICE;
import static org.sixfold.access.Role.FACILITY_DESK;
import static org.sixfold.access.Role.LINK_CADRE;
import static org.sixfold.access.Role.SUBDISTRICT_LEADER;
import static org.sixfold.access.Role.SUPERVISOR;
import static org.sixfold.access.Role.VILLAGE_CADRE;

import java.util.ArrayList;
import java.util.List;
import org.sixfold.access.Role;

/**
 * Who is told at which level: the grid's, the doctors', the police's, the facility's, the leaders'.
 */
enum Ladder {
  G(VILLAGE_CADRE, LINK_CADRE, SUPERVISOR, SUBDISTRICT_LEADER),
  M(DUTY_HEAD_HEALTH, SUPERVISOR, SUBDISTRICT_LEADER),
  P(DUTY_HEAD_POLICE, SUPERVISOR, SUBDISTRICT_LEADER),
  F(FACILITY_DESK, SUPERVISOR, SUBDISTRICT_LEADER),
  L(DECIDING_OFFICER, SUPERVISOR, SUBDISTRICT_LEADER);

  private final List<Role> rungs;

  Ladder(Role... rungs) {
    this.rungs = List.of(rungs);
  }

  /**
   * The ladder of a rule such as {@code G} or {@code G1}; the grid's where the rule names none.
   *
   * @throws IllegalArgumentException if there is no such ladder
   */
  static Ladder of(String name) {
    return name == null || name.isBlank() ? G : valueOf(name.strip().substring(0, 1));
  }

  /** How many levels a rule lets climb: all, or as many as it says behind the ladder's letter. */
  static int levels(String name) {
    int all = of(name).rungs.size();
    return name == null || name.strip().length() < 2
        ? all
        : Math.min(all, Integer.parseInt(name.strip().substring(1)));
  }

  /**
   * The roles to tell at a level, the first one first: where nobody holds it, the next above, and
   * at last the command room, so that no level is raised unheard.
   */
  List<Role> from(int level) {
    List<Role> roles =
        new ArrayList<>(rungs.subList(Math.min(level, rungs.size()) - 1, rungs.size()));
    roles.add(SUPERVISOR);
    return roles;
  }
}
