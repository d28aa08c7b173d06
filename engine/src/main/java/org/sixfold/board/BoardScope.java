package org.sixfold.board;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.sixfold.access.GridScope;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.grid.Grid;
import org.sixfold.grid.Grids;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.sixfold.worklist.TaskScope;

/**
 * A filter as it applies to somebody at a moment: all figures and lists of one answer share it.
 *
 * @param paths grid paths in which cases lie
 * @param grids codes of the grids in which tasks lie
 * @param mostGrids whether these are most of all grids
 */
record BoardScope(
    BoardFilter filter,
    List<String> paths,
    List<Grid> grids,
    boolean mostGrids,
    String desk,
    Instant loadBy,
    Instant now) {

  private static final Duration LONGEST = Duration.ofDays(366);

  /**
   * @throws ProblemException 422 {@code grid.unknown}, {@code board.filterInvalid}; 403 {@code
   *     access.forbidden} for a grid that is not the user's
   */
  static BoardScope of(
      SignedInUser user, BoardFilter filter, Grids grids, Duration loadWindow, Instant now) {
    refuseUnfit("opened", filter.opened());
    refuseUnfit("due", filter.due());
    List<String> paths = GridScope.paths(user, filter.grid(), grids);
    List<Grid> within =
        grids.all().stream()
            .filter(grid -> paths.stream().anyMatch(grid.path()::startsWith))
            .filter(grid -> !filter.own() || grid.code().equals(filter.grid()))
            .toList();
    return new BoardScope(
        filter,
        paths,
        within,
        2 * within.size() > grids.all().size(),
        user.is(Role.FACILITY_DESK) ? user.username() : null,
        now.plus(loadWindow),
        now);
  }

  /** The same at another moment. */
  BoardScope at(Instant moment) {
    Duration window = Duration.between(now, loadBy);
    return new BoardScope(filter, paths, grids, mostGrids, desk, moment.plus(window), moment);
  }

  TaskScope tasks() {
    return new TaskScope(
        grids.stream().map(Grid::code).toList(),
        mostGrids,
        filter.role() == null ? null : filter.role().name(),
        filter.stage() == null ? null : filter.stage().name(),
        filter.list(),
        openedSince(),
        filter.due() == null ? null : now.plus(filter.due()),
        loadBy,
        desk,
        now);
  }

  Instant openedSince() {
    return filter.opened() == null ? null : now.minus(filter.opened());
  }

  private static void refuseUnfit(String field, Duration time) {
    if (time != null && (time.isNegative() || time.compareTo(LONGEST) > 0)) {
      throw ProblemException.unfit(
          "board.filterInvalid", List.of(new FieldProblem(field, "value.invalid")));
    }
  }
}
