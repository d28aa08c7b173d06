package org.sixfold.responsibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sixfold.access.Role;
import org.sixfold.grid.Grid;
import org.sixfold.grid.Grids;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;

/** The roster and the rota to look at, page by page. */
@Service
public class RosterReading {

  private final RosterCache cache;
  private final Grids grids;
  private final SixfoldClock clock;

  RosterReading(RosterCache cache, Grids grids, SixfoldClock clock) {
    this.cache = cache;
    this.grids = grids;
    this.clock = clock;
  }

  /**
   * @param absence the present or coming one; null if none is known
   */
  public record Listed(Member member, boolean onDuty, Absence absence) {}

  /** A shift with the person who has it. */
  public record ListedShift(Member member, Shift shift) {}

  /**
   * One person.
   *
   * @throws ProblemException 404 {@code member.unknown}
   */
  public Listed member(String username) {
    Roster roster = cache.get();
    return roster
        .find(username)
        .map(member -> listed(roster, member))
        .orElseThrow(() -> ProblemException.notFound("member.unknown"));
  }

  /** People by username; role and grid may be null, a grid includes those below. */
  public Page<Listed> members(Role role, String grid, Paging paging) {
    Roster roster = cache.get();
    List<Member> found =
        roster.members().stream()
            .filter(filter(role, grid))
            .filter(m -> paging.after() == null || m.username().compareTo(paging.after()) > 0)
            .sorted((a, b) -> a.username().compareTo(b.username()))
            .limit(paging.fetch())
            .toList();
    return paging.page(found, Member::username).map(member -> listed(roster, member));
  }

  private Listed listed(Roster roster, Member member) {
    Instant now = clock.now();
    return new Listed(
        member,
        roster.isOnDuty(member.username(), now),
        roster
            .absence(member.username())
            .filter(absence -> absence.to().isAfter(now))
            .orElse(null));
  }

  /** Shifts by start; role, grid and date may be null. */
  public Page<ListedShift> rota(Role role, String grid, LocalDate date, Paging paging) {
    Roster roster = cache.get();
    Predicate<Member> filter = filter(role, grid);
    List<ListedShift> found =
        roster.rota().stream()
            .filter(shift -> date == null || touches(shift, date))
            .flatMap(shift -> listed(roster, shift).filter(s -> filter.test(s.member())).stream())
            .filter(s -> paging.after() == null || key(s).compareTo(paging.after()) > 0)
            .sorted((a, b) -> key(a).compareTo(key(b)))
            .limit(paging.fetch())
            .toList();
    return paging.page(found, RosterReading::key);
  }

  private Predicate<Member> filter(Role role, String grid) {
    String path = grid == null ? null : grids.get(grid).path();
    return member ->
        (role == null || member.role() == role)
            && (path == null
                || member.grids().stream()
                    .flatMap(code -> grids.find(code).stream())
                    .map(Grid::path)
                    .anyMatch(own -> own.startsWith(path)));
  }

  private boolean touches(Shift shift, LocalDate date) {
    return shift.from().isBefore(clock.at(date.plusDays(1).atStartOfDay()))
        && shift.to().isAfter(clock.at(date.atStartOfDay()));
  }

  private static Optional<ListedShift> listed(Roster roster, Shift shift) {
    return roster.find(shift.username()).map(member -> new ListedShift(member, shift));
  }

  private static String key(ListedShift listed) {
    return Paging.key(listed.shift().from().getEpochSecond(), listed.shift().username());
  }
}
