package org.sixfold.board;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.sixfold.access.SignedInUser;
import org.sixfold.board.persistence.FigureCaseRow;
import org.sixfold.board.persistence.FigureTotal;
import org.sixfold.board.persistence.StateStageCount;
import org.sixfold.grid.Grids;
import org.sixfold.responsibility.Member;
import org.sixfold.responsibility.Responsibility;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.worklist.TaskFigures;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts cases, tasks and hours in a fixed number of statements, however many there are, and one
 * more for each list of the day; all of them see the database as it was at one moment.
 */
@Service
public class Board {

  private static final double SECONDS_PER_HOUR = 3_600;
  private static final int MOST_UNBALANCED = 100;
  private static final int MOST_OVERLOADED = 20;

  private final CaseFigures cases;
  private final TaskFigures tasks;
  private final DayLists lists;
  private final Timers timers;
  private final BedsAndVehicles places;
  private final Grids grids;
  private final Responsibility responsibility;
  private final ObjectProvider<GridColours> colours;
  private final BoardProperties properties;
  private final SixfoldClock clock;

  Board(
      CaseFigures cases,
      TaskFigures tasks,
      DayLists lists,
      Timers timers,
      BedsAndVehicles places,
      Grids grids,
      Responsibility responsibility,
      ObjectProvider<GridColours> colours,
      BoardProperties properties,
      SixfoldClock clock) {
    this.cases = cases;
    this.tasks = tasks;
    this.lists = lists;
    this.timers = timers;
    this.places = places;
    this.grids = grids;
    this.responsibility = responsibility;
    this.colours = colours;
    this.properties = properties;
    this.clock = clock;
  }

  /**
   * The board of what the filter wants of the user's grids.
   *
   * @throws ProblemException 422 {@code grid.unknown}, {@code board.filterInvalid}; 403 {@code
   *     access.forbidden} for a grid that is not the user's; 404 {@code list.unknown}
   */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public BoardView view(SignedInUser user, BoardFilter filter) {
    BoardScope scope = scope(user, filter);
    List<StateStageCount> stateCounts = cases.states(scope);
    Map<String, Long> states = CaseFigures.byState(stateCounts);
    TaskNumbers numbers = new TaskNumbers(tasks.count(scope.tasks()));
    FigureTotal beyond = cases.total(scope, CaseFigure.BEYOND_END, null);
    FigureTotal undecided = cases.total(scope, CaseFigure.WITHOUT_DECISION, null);
    return new BoardView(
        scope.now(),
        states,
        CaseFigures.byStage(stateCounts),
        numbers.all(),
        numbers.byGrid(scope.grids(), colours.getObject().released()),
        numbers.byRole(),
        numbers.byLevel(),
        lists.progress(user, scope),
        overloads(numbers),
        new BoardView.Balance(
            states.values().stream().mapToLong(count -> count).sum(), states, unbalanced(scope)),
        beyond.amount() / SECONDS_PER_HOUR,
        undecided.amount() / SECONDS_PER_HOUR,
        new BoardView.Held(beyond.cases(), undecided.cases()),
        cases.total(scope, CaseFigure.UNMET_NEEDS, null).amount(),
        cases.total(scope, CaseFigure.RESULTS_LATE, null).amount(),
        timers.lateness(scope),
        places.beds(),
        places.vehicles());
  }

  /**
   * The lists of today that the board shows, or the one that the filter names; none for who does
   * not see lists.
   *
   * @throws ProblemException as {@link #view}
   */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public List<BoardView.ListProgress> lists(SignedInUser user, BoardFilter filter) {
    return lists.progress(user, scope(user, filter));
  }

  BoardScope scope(SignedInUser user, BoardFilter filter) {
    return BoardScope.of(user, filter, grids, properties.loadWindow(), clock.now());
  }

  private List<String> unbalanced(BoardScope scope) {
    return cases.list(scope, CaseFigure.UNBALANCED, null, null, MOST_UNBALANCED).stream()
        .map(FigureCaseRow::id)
        .toList();
  }

  private BoardView.Overloads overloads(TaskNumbers numbers) {
    Duration window = properties.loadWindow();
    return new BoardView.Overloads(
        window.toMinutes(),
        properties.loadMost(),
        numbers.loadsAbove(properties.loadMost()).stream()
            .limit(MOST_OVERLOADED)
            .map(one -> load(one.getKey(), one.getValue()))
            .toList());
  }

  private BoardView.Load load(String username, long count) {
    return responsibility
        .find(username)
        .map(member -> load(member, count))
        .orElseGet(() -> new BoardView.Load(username, null, null, count));
  }

  private static BoardView.Load load(Member member, long count) {
    return new BoardView.Load(member.username(), member.name(), member.role().name(), count);
  }
}
