package org.sixfold.rights;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.sixfold.access.Role;
import org.sixfold.authority.Authority;
import org.sixfold.authority.Authority.Body;
import org.sixfold.authority.SigningPowers;
import org.sixfold.grid.Grid;
import org.sixfold.grid.Grids;
import org.sixfold.responsibility.Member;
import org.sixfold.responsibility.Responsibility;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.worklist.TaskHandler.OpenTask;
import org.springframework.stereotype.Component;

/** Who may ask police for assistance in writing, and who of the police may give it. */
@Component
class AssistanceRequests {

  private final SigningPowers powers;
  private final Responsibility responsibility;
  private final Grids grids;
  private final SixfoldClock clock;

  AssistanceRequests(
      SigningPowers powers, Responsibility responsibility, Grids grids, SixfoldClock clock) {
    this.powers = powers;
    this.responsibility = responsibility;
    this.grids = grids;
    this.clock = clock;
  }

  /** Deciding and medical bodies in force for the grid; a delegated office does not ask. */
  List<Authority> bodies(OpenTask task) {
    return powers.bodies(task.grid(), List.of(), clock.now()).stream()
        .filter(body -> body.body() != Body.SUBDISTRICT_OFFICE)
        .toList();
  }

  /** The officers of the whole sub-district, those of the task's grid first. */
  List<Member> officers(OpenTask task) {
    Instant now = clock.now();
    Stream<String> near = Stream.of(task.grid());
    return Stream.concat(near, neighbours(task.grid()))
        .flatMap(grid -> responsibility.candidates(Role.POLICE_OFFICER, grid, now).stream())
        .distinct()
        .toList();
  }

  private Stream<String> neighbours(String grid) {
    return grids.find(grid).stream()
        .flatMap(own -> villages(subdistrict(own.path())))
        .map(Grid::code);
  }

  private Stream<Grid> villages(String path) {
    return grids.all().stream()
        .filter(one -> one.level() == Grid.Level.VILLAGE && one.path().startsWith(path));
  }

  private static String subdistrict(String path) {
    String[] codes = path.split("/");
    return codes.length < 2 ? path : codes[0] + "/" + codes[1] + "/";
  }
}
