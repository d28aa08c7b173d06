package org.sixfold.responsibility;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sixfold.access.SignedInUser;
import org.sixfold.access.UserDirectory;
import org.sixfold.grid.Grid;
import org.sixfold.grid.Grids;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;

/**
 * The roster's people as users; a substitute has the absent one's grids while it lasts, who assists
 * in a grid has that.
 */
@Service
class RosterUsers implements UserDirectory {

  private final RosterCache cache;
  private final Grids grids;
  private final SixfoldClock clock;

  RosterUsers(RosterCache cache, Grids grids, SixfoldClock clock) {
    this.cache = cache;
    this.grids = grids;
    this.clock = clock;
  }

  @Override
  public Optional<SignedInUser> find(String username) {
    Roster roster = cache.get();
    return roster.find(username).map(member -> user(roster, member));
  }

  private SignedInUser user(Roster roster, Member member) {
    List<String> codes =
        Stream.of(
                member.grids().stream(),
                roster.substitutedBy(member.username(), clock.now()).stream()
                    .flatMap(absent -> absent.grids().stream()),
                roster.assistedBy(member.username(), clock.now()).stream())
            .flatMap(some -> some)
            .distinct()
            .toList();
    List<String> paths =
        codes.stream().flatMap(code -> grids.find(code).stream()).map(Grid::path).toList();
    return new SignedInUser(member.username(), member.name(), member.role(), codes, paths);
  }
}
