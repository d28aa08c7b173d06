package org.sixfold.board;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sixfold.access.SignedInUser;
import org.sixfold.board.BoardView.GridTasks;
import org.sixfold.board.BoardView.Lateness;
import org.sixfold.board.GridColours.Load;
import org.sixfold.board.GridColours.Shade;
import org.sixfold.board.persistence.BoardMapper;
import org.sixfold.board.persistence.GridCount;
import org.sixfold.board.persistence.StateStageCount;
import org.sixfold.casefile.CaseState;
import org.sixfold.casefile.Stage;
import org.sixfold.grid.Grid;
import org.sixfold.grid.Grids;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts cases, tasks and hours in eight statements, however many there are. */
@Service
public class Board {

  private static final Duration LATENESS_WINDOW = Duration.ofDays(1);
  private static final int LATENESS_SAMPLE = 2_000;
  private static final double SECONDS_PER_HOUR = 3_600;

  private final BoardMapper mapper;
  private final Grids grids;
  private final ObjectProvider<UnmetNeeds> needs;
  private final ObjectProvider<GridColours> colours;
  private final SixfoldClock clock;

  Board(
      BoardMapper mapper,
      Grids grids,
      ObjectProvider<UnmetNeeds> needs,
      ObjectProvider<GridColours> colours,
      SixfoldClock clock) {
    this.mapper = mapper;
    this.grids = grids;
    this.needs = needs;
    this.colours = colours;
    this.clock = clock;
  }

  /**
   * The board of the user's grids, or of one grid among them.
   *
   * @throws ProblemException 422 {@code grid.unknown}, 403 {@code access.forbidden} for a grid that
   *     is not the user's
   */
  @Transactional(readOnly = true)
  public BoardView view(SignedInUser user, String grid) {
    Instant now = clock.now();
    List<String> paths = paths(user, grid);
    List<StateStageCount> cases = mapper.cases(paths);
    Map<String, Long> states = states(cases);
    List<GridTasks> byGrid = byGrid(paths, now);
    return new BoardView(
        now,
        states,
        stages(cases),
        new BoardView.Tasks(
            byGrid.stream().mapToLong(GridTasks::open).sum(),
            byGrid.stream().mapToLong(GridTasks::dueSoon).sum(),
            byGrid.stream().mapToLong(GridTasks::overdue).sum()),
        byGrid,
        new BoardView.Balance(
            cases.stream().mapToLong(StateStageCount::cases).sum(),
            states,
            mapper.unbalanced(paths)),
        mapper.secondsBeyondEnd(paths, now) / SECONDS_PER_HOUR,
        (mapper.secondsBeforeSignature(paths) + mapper.secondsAtGate(paths, now))
            / SECONDS_PER_HOUR,
        needs.stream().mapToLong(unmet -> unmet.count(paths)).sum(),
        mapper.resultsLate(paths, now),
        lateness(mapper.latenessSince(now.minus(LATENESS_WINDOW), LATENESS_SAMPLE)));
  }

  private List<String> paths(SignedInUser user, String grid) {
    if (grid == null || grid.isBlank()) {
      if (user.gridPaths().isEmpty()) {
        throw ProblemException.forbidden("access.forbidden");
      }
      return user.gridPaths();
    }
    String path = grids.get(grid).path();
    if (user.covers(path)) {
      return List.of(path);
    }
    List<String> below = user.gridPaths().stream().filter(own -> own.startsWith(path)).toList();
    if (below.isEmpty()) {
      throw ProblemException.forbidden("access.forbidden");
    }
    return below;
  }

  private List<GridTasks> byGrid(List<String> paths, Instant now) {
    List<Grid> within =
        grids.all().stream()
            .filter(grid -> paths.stream().anyMatch(grid.path()::startsWith))
            .toList();
    Map<String, GridCount> counts =
        mapper.tasks(within.stream().map(Grid::code).toList(), now).stream()
            .collect(Collectors.toMap(GridCount::grid, Function.identity()));
    Function<Load, Shade> shades = colours.getObject().released();
    return within.stream()
        .map(
            grid ->
                of(
                    grid,
                    counts.getOrDefault(grid.code(), new GridCount(grid.code(), 0, 0, 0)),
                    shades))
        .toList();
  }

  private static GridTasks of(Grid grid, GridCount count, Function<Load, Shade> shades) {
    Shade shade = shades.apply(new Load(count.open(), count.dueSoon(), count.overdue()));
    return new GridTasks(
        grid.code(),
        grid.name(),
        count.open(),
        count.dueSoon(),
        count.overdue(),
        shade.colour(),
        shade.why());
  }

  private static Map<String, Long> states(List<StateStageCount> cases) {
    Map<String, Long> states = new LinkedHashMap<>();
    for (CaseState state : CaseState.values()) {
      states.put(state.name(), 0L);
    }
    cases.forEach(count -> states.merge(count.state(), count.cases(), Long::sum));
    return states;
  }

  private static Map<String, Long> stages(List<StateStageCount> cases) {
    Map<String, Long> stages = new LinkedHashMap<>();
    for (Stage stage : Stage.values()) {
      stages.put(stage.name(), 0L);
    }
    cases.stream()
        .filter(count -> !CaseState.valueOf(count.state()).isEnded())
        .forEach(count -> stages.merge(count.stage(), count.cases(), Long::sum));
    return stages;
  }

  private static Lateness lateness(List<Long> seconds) {
    if (seconds.isEmpty()) {
      return new Lateness(0, 0);
    }
    List<Long> sorted = new ArrayList<>(seconds);
    Collections.sort(sorted);
    return new Lateness(at(sorted, 0.5), at(sorted, 0.99));
  }

  private static long at(List<Long> sorted, double share) {
    return sorted.get((int) Math.min(sorted.size() - 1L, (long) (sorted.size() * share)));
  }
}
