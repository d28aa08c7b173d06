package org.sixfold.rounds;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.escalation.WorkCalendar;
import org.sixfold.facility.Beds;
import org.sixfold.facility.Facilities;
import org.sixfold.facility.Stay;
import org.sixfold.grid.Grids;
import org.sixfold.rounds.persistence.RoundQuery;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** Who sees whom on a round: a grid its people at home, a facility's desk those in its rooms. */
@Component
class Viewers {

  /** More people than anybody walks to or reads through. */
  private static final int MOST = 1000;

  private static final List<String> AT_HOME =
      List.of("HOME_ISOLATION", "HOME_MONITORING", "DAILY_MONITORING");
  private static final List<String> IN_FACILITY = List.of("CENTRALISED_ISOLATION");

  private final Facilities facilities;
  private final Beds beds;
  private final Grids grids;
  private final SixfoldClock clock;

  Viewers(Facilities facilities, Beds beds, Grids grids, SixfoldClock clock) {
    this.facilities = facilities;
    this.beds = beds;
    this.grids = grids;
    this.clock = clock;
  }

  /**
   * A round as one viewer has it.
   *
   * @param rooms where the people of a desk lie, by case; empty for who answers for grids
   */
  record Round(RoundQuery query, Map<String, Place> rooms) {

    /** Whether a desk has nobody in its rooms. */
    boolean isEmpty() {
      return query.caseIds() != null && query.caseIds().isEmpty();
    }

    /**
     * The rows, if a person can go through them.
     *
     * @throws ProblemException 422 {@code rounds.tooMany}
     */
    <T> List<T> within(List<T> rows) {
      if (rows.size() > MOST) {
        throw new ProblemException(422, "rounds.tooMany", List.of(), Map.of(), MOST);
      }
      return rows;
    }
  }

  /**
   * The round of a user.
   *
   * @param grid code of a narrower grid; null for all of the user's
   * @throws ProblemException 403 {@code access.forbidden}, 422 {@code grid.unknown}
   */
  Round of(SignedInUser user, String grid) {
    user.require(Role.GRID_MEMBER, Role.VILLAGE_CADRE, Role.LINK_CADRE, Role.FACILITY_DESK);
    Map<String, Place> rooms = new HashMap<>();
    boolean desk = user.is(Role.FACILITY_DESK);
    if (desk) {
      facilities.ofDesk(user.username()).forEach(code -> rooms.putAll(rooms(code)));
    }
    Instant yesterdaysClose =
        clock.at(clock.today().minusDays(1).atTime(WorkCalendar.DAYTIME.closes()));
    return new Round(
        new RoundQuery(
            paths(user, grid),
            desk ? List.copyOf(rooms.keySet()) : null,
            user.username(),
            user.role().name(),
            desk ? IN_FACILITY : AT_HOME,
            clock.today(),
            clock.now(),
            yesterdaysClose,
            MOST + 1),
        rooms);
  }

  private Map<String, Place> rooms(String facility) {
    String name = facilities.get(facility).name();
    Map<String, Place> rooms = new HashMap<>();
    for (Stay stay : beds.stays(facility)) {
      if (stay.isPresent()) {
        rooms.put(stay.caseId(), new Place(name, stay.bed().code(), null, null));
      }
    }
    return rooms;
  }

  private List<String> paths(SignedInUser user, String grid) {
    if (grid == null || grid.isBlank()) {
      return user.gridPaths();
    }
    String path = grids.get(grid).path();
    if (!user.covers(path)) {
      throw ProblemException.forbidden("access.forbidden");
    }
    return List.of(path);
  }
}
