package org.sixfold.responsibility;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sixfold.access.Role;
import org.sixfold.grid.Grid;
import org.sixfold.grid.Grids;
import org.springframework.stereotype.Service;

/** Chooses from the roster in memory; no statement is needed. */
@Service
class RosterResponsibility implements Responsibility {

  private final RosterCache cache;
  private final Grids grids;

  RosterResponsibility(RosterCache cache, Grids grids) {
    this.cache = cache;
    this.grids = grids;
  }

  @Override
  public Optional<String> answerable(Role role, String grid, Instant at) {
    return candidates(role, grid, at).stream().findFirst().map(Member::username);
  }

  @Override
  public List<Member> candidates(Role role, String grid, Instant at) {
    return grids
        .find(grid)
        .map(Grid::path)
        .map(path -> cache.get().candidates(role, path, at))
        .orElse(List.of());
  }

  @Override
  public List<Member> nearest(Role role, String grid, Instant at) {
    String path = grids.find(grid).map(Grid::path).orElse("");
    Roster roster = cache.get();
    return roster.members().stream()
        .filter(member -> member.role() == role && !roster.isAbsent(member.username(), at))
        .sorted(
            Comparator.<Member>comparingInt(member -> -Nearness.of(grids, path, member))
                .thenComparing(member -> !roster.isOnDuty(member.username(), at))
                .thenComparing(Member::username))
        .toList();
  }

  @Override
  public List<Member> absent(Role role, Instant at) {
    Roster roster = cache.get();
    return roster.members().stream()
        .filter(member -> member.role() == role && roster.isAbsent(member.username(), at))
        .toList();
  }

  @Override
  public List<Member> present(Role role, String grid, Instant at) {
    Roster roster = cache.get();
    return candidates(role, grid, at).stream()
        .filter(member -> !roster.isAbsent(member.username(), at))
        .toList();
  }

  @Override
  public Optional<String> standIn(String username, Role role, String grid, Instant at) {
    Roster roster = cache.get();
    return roster
        .substitute(username, at)
        .or(
            () ->
                present(role, grid, at).stream()
                    .filter(member -> !member.username().equals(username))
                    .findFirst())
        .map(Member::username);
  }

  @Override
  public Optional<Member> find(String username) {
    return cache.get().find(username);
  }

  @Override
  public boolean isOnDuty(String username, Instant at) {
    return cache.get().isOnDuty(username, at);
  }
}
