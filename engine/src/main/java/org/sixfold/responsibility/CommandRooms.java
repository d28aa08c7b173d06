package org.sixfold.responsibility;

import java.util.List;
import java.util.stream.Stream;
import org.sixfold.access.Role;
import org.sixfold.grid.Grids;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** Who is there now to be told what concerns every sub-district. */
@Component
public class CommandRooms {

  private final Grids grids;
  private final Responsibility responsibility;
  private final SixfoldClock clock;

  CommandRooms(Grids grids, Responsibility responsibility, SixfoldClock clock) {
    this.grids = grids;
    this.responsibility = responsibility;
    this.clock = clock;
  }

  /**
   * Members of these roles in all sub-districts who are not absent.
   *
   * @return their usernames, each once, those of the first sub-district first
   */
  public List<String> present(Role... roles) {
    return grids.subdistricts().stream()
        .flatMap(
            grid ->
                Stream.of(roles)
                    .flatMap(
                        role -> responsibility.present(role, grid.code(), clock.now()).stream()))
        .map(Member::username)
        .distinct()
        .toList();
  }
}
