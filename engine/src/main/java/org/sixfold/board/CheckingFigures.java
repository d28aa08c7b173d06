package org.sixfold.board;

import java.util.List;
import org.sixfold.access.SignedInUser;
import org.sixfold.shared.ProblemException;
import org.sixfold.worklist.TaskFigure;
import org.sixfold.worklist.TaskFigures;
import org.sixfold.worklist.TaskFigures.InHand;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Of people who are still being checked: what holds them up, and in whose hands they are. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class CheckingFigures {

  private final Board board;
  private final CaseFigures cases;
  private final TaskFigures tasks;

  CheckingFigures(Board board, CaseFigures cases, TaskFigures tasks) {
    this.board = board;
    this.cases = cases;
    this.tasks = tasks;
  }

  /** How many people a cause holds up; {@link CaseFigure#STOPPED} with the cause lists them. */
  public record Stop(String cause, long cases) {}

  /**
   * By cause, the most first; together all who are being checked.
   *
   * @throws ProblemException as {@link Board#view}
   */
  public List<Stop> stops(SignedInUser user, BoardFilter filter) {
    return cases.stops(board.scope(user, filter));
  }

  /**
   * Open tasks by hand, role and grid; {@link TaskFigure#CHECKING} with the username lists them.
   *
   * @throws ProblemException as {@link Board#view}
   */
  public List<InHand> inHand(SignedInUser user, BoardFilter filter) {
    return tasks.inHand(board.scope(user, filter).tasks());
  }

  /**
   * Ids of somebody's tasks among these, the last or the first due first.
   *
   * @param username {@code -} for tasks that nobody has
   * @throws ProblemException as {@link Board#view}
   */
  public List<String> ids(
      SignedInUser user, BoardFilter filter, String username, boolean lastFirst, int limit) {
    return tasks.ids(board.scope(user, filter).tasks(), username, lastFirst, limit);
  }
}
