package org.sixfold.report;

import java.util.List;
import java.util.stream.Stream;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.board.Board;
import org.sixfold.board.BoardFilter;
import org.sixfold.board.BoardView;
import org.sixfold.grid.Grid;
import org.sixfold.grid.Grids;
import org.sixfold.report.DailyFigures.Compared;
import org.sixfold.report.DailyFigures.Numbers;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads today's figures of everything there is, all in one snapshot of the database. */
@Component
class DailyReading {

  private static final String SYSTEM = "system";

  private final Board board;
  private final Ledgers ledgers;
  private final TimelinessFigures timeliness;
  private final Grids grids;
  private final SixfoldClock clock;

  DailyReading(
      Board board, Ledgers ledgers, TimelinessFigures timeliness, Grids grids, SixfoldClock clock) {
    this.board = board;
    this.ledgers = ledgers;
    this.timeliness = timeliness;
    this.grids = grids;
    this.clock = clock;
  }

  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public DailyFigures now() {
    SignedInUser all = everything();
    BoardView view = board.view(all, BoardFilter.ALL);
    List<String> paths = all.gridPaths();
    LedgerSpan span = LedgerSpan.today(view.asOf(), clock);
    return new DailyFigures(
        span.day(),
        view.asOf(),
        false,
        Numbers.of(view),
        ledgers.read(paths, span, null),
        ledgers.read(paths, ledgers.evening(span.day().minusDays(1)), null),
        Stream.of(1, 7)
            .map(days -> Compared.of(days, ledgers.read(paths, span.before(days, clock), null)))
            .toList(),
        timeliness.ofDay(paths, span.day(), view.asOf(), TimelinessBy.GRID),
        timeliness.ofDay(paths, span.day(), view.asOf(), TimelinessBy.ROLE));
  }

  /** The command room of all grids: a report is nobody's own view. */
  private SignedInUser everything() {
    List<Grid> all = grids.all();
    List<Grid> roots = all.stream().filter(grid -> isRoot(grid, all)).toList();
    return new SignedInUser(
        SYSTEM,
        SYSTEM,
        Role.SUPERVISOR,
        roots.stream().map(Grid::code).toList(),
        roots.stream().map(Grid::path).toList());
  }

  private static boolean isRoot(Grid grid, List<Grid> all) {
    return all.stream().noneMatch(one -> one != grid && grid.path().startsWith(one.path()));
  }
}
