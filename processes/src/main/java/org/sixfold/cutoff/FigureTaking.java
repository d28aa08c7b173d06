package org.sixfold.cutoff;

import java.time.LocalDate;
import java.util.List;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.board.Board;
import org.sixfold.board.BoardFilter;
import org.sixfold.board.BoardView;
import org.sixfold.board.BoardView.ListProgress;
import org.sixfold.board.CheckingFigures;
import org.sixfold.board.CheckingFigures.Stop;
import org.sixfold.cutoff.CutOffView.ListAtCutOff;
import org.sixfold.cutoff.FrozenFigures.GridLine;
import org.sixfold.grid.Grid;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the figures of a sub-district, as the command room's board shows them. In a transaction of
 * its own: whoever asks may be in one that sees the database at several moments.
 */
@Component
class FigureTaking {

  private final Board board;
  private final CheckingFigures figures;
  private final CaseBalance balance;
  private final CutOffTimes times;

  FigureTaking(Board board, CheckingFigures figures, CaseBalance balance, CutOffTimes times) {
    this.board = board;
    this.figures = figures;
    this.balance = balance;
    this.times = times;
  }

  @Transactional(
      readOnly = true,
      propagation = Propagation.REQUIRES_NEW,
      isolation = Isolation.REPEATABLE_READ)
  public FrozenFigures of(Grid place, LocalDate day) {
    SignedInUser room =
        new SignedInUser(
            "system", "system", Role.SUPERVISOR, List.of(place.code()), List.of(place.path()));
    BoardView view = board.view(room, BoardFilter.ALL);
    return new FrozenFigures(
        day,
        place.code(),
        place.name(),
        times.of(day),
        view.asOf(),
        view.states(),
        view.stages(),
        view.tasks(),
        view.byGrid().stream()
            .filter(grid -> grid.open() > 0)
            .map(grid -> new GridLine(grid.grid(), grid.open(), grid.dueSoon(), grid.overdue()))
            .toList(),
        view.byRole(),
        view.escalations(),
        view.lists().stream().map(list -> list(room, list)).toList(),
        figures.stops(room, BoardFilter.ALL),
        view.personHoursBeyondLawfulEnd(),
        view.hoursHeldWithoutDecision(),
        view.held(),
        view.unmetNeeds(),
        view.resultsLate(),
        view.timerLatenessSeconds(),
        view.beds(),
        balance.of(place.path(), view));
  }

  private ListAtCutOff list(SignedInUser room, ListProgress list) {
    List<Stop> stops =
        figures.stops(room, new BoardFilter(null, false, null, null, list.id(), null, null));
    return new ListAtCutOff(list, stops.stream().mapToLong(Stop::cases).sum(), stops);
  }
}
