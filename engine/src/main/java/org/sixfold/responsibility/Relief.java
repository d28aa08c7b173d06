package org.sixfold.responsibility;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sixfold.access.Role;
import org.sixfold.grid.Grid;
import org.sixfold.grid.Grids;
import org.springframework.stereotype.Service;

/**
 * Who relieves whom at the change of shifts.
 *
 * <p>A grid is looked after by those of a role whose grid it is, by who stands in for an absent one
 * of them, and by those of the same sub-district whom the rota has on duty, if nobody on duty is
 * nearer: at night a few are there for the grids of all who are off. Who stands in no rota looks
 * after the own grids only.
 */
@Service
public class Relief {

  private static final Duration AHEAD = Duration.ofDays(1);

  private final RosterCache cache;
  private final Grids grids;

  Relief(RosterCache cache, Grids grids) {
    this.cache = cache;
    this.grids = grids;
  }

  /**
   * When somebody next leaves: at the end of the shift that runs, or when an absence of the coming
   * day begins; otherwise now.
   */
  public Instant leaves(String username, Instant now) {
    Roster roster = cache.get();
    Stream<Instant> shiftEnds = roster.shift(username, now).map(Shift::to).stream();
    Stream<Instant> absenceBegins =
        roster.absence(username).map(Absence::from).stream()
            .filter(from -> from.isAfter(now) && !from.isAfter(now.plus(AHEAD)));
    return Stream.concat(shiftEnds, absenceBegins).min(Instant::compareTo).orElse(now);
  }

  /** Present members of a role who look after a grid at a moment, those on duty first. */
  public List<Member> of(Role role, String grid, Instant at) {
    Roster roster = cache.get();
    return grids.find(grid).map(place -> lookingAfter(roster, role, place, at)).orElse(List.of());
  }

  private List<Member> lookingAfter(Roster roster, Role role, Grid place, Instant at) {
    List<Member> own =
        roster.candidates(role, place.path(), at).stream()
            .filter(member -> !roster.isAbsent(member.username(), at))
            .toList();
    boolean isOneThere = own.stream().anyMatch(member -> isOnShift(roster, member, at));
    return Stream.concat(
            own.stream(), isOneThere ? Stream.empty() : nearestOnShift(roster, role, place, at))
        .distinct()
        .sorted(Comparator.comparing(member -> !roster.isOnDuty(member.username(), at)))
        .toList();
  }

  private Stream<Member> nearestOnShift(Roster roster, Role role, Grid place, Instant at) {
    int least =
        grids
            .ancestor(place.code(), Grid.Level.SUBDISTRICT)
            .map(around -> around.path().split("/").length)
            .orElse(Integer.MAX_VALUE);
    List<Member> there =
        roster.members().stream()
            .filter(member -> member.role() == role && isOnShift(roster, member, at))
            .filter(member -> near(place, member) >= least)
            .toList();
    int nearest = there.stream().mapToInt(member -> near(place, member)).max().orElse(0);
    return there.stream().filter(member -> near(place, member) == nearest);
  }

  private static boolean isOnShift(Roster roster, Member member, Instant at) {
    return roster.shift(member.username(), at).isPresent();
  }

  private int near(Grid place, Member member) {
    return Nearness.of(grids, place.path(), member);
  }
}
