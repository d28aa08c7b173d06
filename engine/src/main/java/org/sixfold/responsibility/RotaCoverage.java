package org.sixfold.responsibility;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sixfold.access.Role;

/**
 * In which time nobody of a role is on duty. Looked at every quarter of an hour, on which all
 * shifts begin and end.
 */
final class RotaCoverage {

  /** Source: the county's rule for night work; every hour needs one of each. */
  static final List<Role> NEEDED =
      List.of(
          Role.DECIDING_OFFICER, Role.DOCTOR, Role.POLICE_OFFICER, Role.DRIVER, Role.FACILITY_DESK);

  private static final Duration STEP = Duration.ofMinutes(15);

  /** From its first moment to the first one after it. */
  record Gap(Role role, Instant from, Instant to) {}

  private RotaCoverage() {}

  static List<Gap> gaps(Roster roster, Role role, Instant from, Instant to) {
    List<Gap> gaps = new ArrayList<>();
    Instant begun = null;
    for (Instant at = from; at.isBefore(to); at = at.plus(STEP)) {
      boolean covered = roster.isAnybodyOnDuty(role, at);
      if (!covered && begun == null) {
        begun = at;
      } else if (covered && begun != null) {
        gaps.add(new Gap(role, begun, at));
        begun = null;
      }
    }
    if (begun != null) {
      gaps.add(new Gap(role, begun, to));
    }
    return gaps;
  }
}
