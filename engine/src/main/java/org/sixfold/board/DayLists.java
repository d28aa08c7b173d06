package org.sixfold.board;

import java.time.LocalDate;
import java.util.List;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.board.BoardView.ListProgress;
import org.sixfold.board.persistence.BoardMapper;
import org.sixfold.board.persistence.DayListRow;
import org.sixfold.board.persistence.ListStepRow;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** Today's lists and how far each is. */
@Component
class DayLists {

  /** A wall shows no more; the rest stands on the page of lists. */
  private static final int MOST = 6;

  private static final Role[] READERS = {Role.SUPERVISOR, Role.ADMIN, Role.SUBDISTRICT_LEADER};

  private final BoardMapper mapper;
  private final CaseFigures cases;
  private final SixfoldClock clock;

  DayLists(BoardMapper mapper, CaseFigures cases, SixfoldClock clock) {
    this.mapper = mapper;
    this.cases = cases;
    this.clock = clock;
  }

  static boolean areShownTo(SignedInUser user) {
    return user.is(READERS);
  }

  static void check(SignedInUser user) {
    user.require(READERS);
  }

  /**
   * @throws ProblemException 404 {@code list.unknown}
   */
  List<ListProgress> progress(SignedInUser user, BoardScope scope) {
    if (!areShownTo(user)) {
      return List.of();
    }
    return lists(scope).stream().map(list -> progress(scope, list)).toList();
  }

  private List<DayListRow> lists(BoardScope scope) {
    if (scope.filter().list() == null) {
      LocalDate today = scope.now().atZone(clock.zone()).toLocalDate();
      return mapper.listsOf(today, clock.at(today.atStartOfDay()), MOST);
    }
    DayListRow list = mapper.list(scope.filter().list());
    if (list == null) {
      throw ProblemException.notFound("list.unknown");
    }
    return List.of(list);
  }

  private ListProgress progress(BoardScope scope, DayListRow list) {
    ListStepRow steps = cases.steps(scope, list.id());
    return new ListProgress(
        list.id(),
        list.name(),
        list.listDate(),
        list.rowCount(),
        list.rejectedCount(),
        steps.named(),
        steps.checked(),
        steps.called(),
        steps.visited(),
        steps.returned(),
        steps.underControl());
  }
}
