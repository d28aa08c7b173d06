package org.sixfold.board;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sixfold.access.Masking;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.board.persistence.FigureCaseRow;
import org.sixfold.board.persistence.FigureTotal;
import org.sixfold.board.persistence.LateTaskRow;
import org.sixfold.board.persistence.LateTimerRow;
import org.sixfold.casefile.CaseLists;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.sixfold.shared.ProblemException;
import org.sixfold.worklist.TaskFigure;
import org.sixfold.worklist.TaskFigures;
import org.sixfold.worklist.TaskView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What stands behind each number of the board: the same selection, counted and listed at the same
 * moment. The moment of the first page holds for the pages after it.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class BoardLists {

  private final Board board;
  private final CaseFigures cases;
  private final TaskFigures tasks;
  private final Timers timers;

  BoardLists(Board board, CaseFigures cases, TaskFigures tasks, Timers timers) {
    this.board = board;
    this.cases = cases;
    this.tasks = tasks;
    this.timers = timers;
  }

  /**
   * A level raised on a task, and how late.
   *
   * @param person masked; null once it has been erased, as kind and title are
   */
  public record LateTimer(
      String taskId,
      String caseId,
      CaseLists.PersonView person,
      String grid,
      String kind,
      String title,
      int level,
      Instant dueAt,
      Instant raisedAt,
      long seconds) {}

  /**
   * Cases of a figure, latest first.
   *
   * @throws ProblemException as {@link Board#view}; 422 {@code board.filterInvalid} where the
   *     figure needs a value that is none
   */
  public FigurePage<BoardCase> cases(
      SignedInUser user, BoardFilter filter, CaseFigure figure, String value, Moment moment) {
    CaseLists.requireReader(user);
    if (figure.isOfPlaces()) {
      user.require(Role.SUPERVISOR);
    }
    if (figure == CaseFigure.LIST) {
      DayLists.check(user);
      refuseNoStep(filter, value);
    }
    BoardScope scope = moment.of(board.scope(user, figure.isOfPlaces() ? BoardFilter.ALL : filter));
    FigureTotal total = cases.total(scope, figure, value);
    Paging paging = moment.paging();
    Page<FigureCaseRow> page =
        paging.page(
            cases.list(scope, figure, value, paging.after(), paging.fetch()), FigureCaseRow::id);
    return Moment.page(scope, total.cases(), total.amount(), page.map(BoardLists::shown));
  }

  /**
   * Tasks of a figure, the first due first.
   *
   * @param value the level of {@code ESCALATED}, the username of {@code LOAD}; null for all
   * @throws ProblemException as {@link Board#view}
   */
  public FigurePage<TaskView> tasks(
      SignedInUser user, BoardFilter filter, TaskFigure figure, String value, Moment moment) {
    if (figure == TaskFigure.ESCALATED && value != null && !value.matches("[0-9]")) {
      throw valueUnfit();
    }
    BoardScope scope = moment.of(board.scope(user, filter));
    Page<TaskView> page = tasks.list(user, scope.tasks(), figure, value, moment.paging());
    long total = tasks.total(scope.tasks(), figure, value);
    return Moment.page(scope, total, total, page);
  }

  /** The escalations whose lateness is measured, the latest first. */
  public FigurePage<LateTimer> timers(SignedInUser user, BoardFilter filter, Moment moment) {
    CaseLists.requireReader(user);
    BoardScope scope = moment.of(board.scope(user, filter));
    List<LateTimerRow> all = timers.worst(scope);
    Paging paging = moment.paging();
    List<LateTimerRow> rest =
        paging.after() == null
            ? all
            : all.stream().dropWhile(row -> !key(row).equals(paging.after())).skip(1).toList();
    Page<LateTimerRow> page =
        paging.page(rest.stream().limit(paging.fetch()).toList(), BoardLists::key);
    Map<String, LateTaskRow> tasks = timers.tasks(page.items());
    return Moment.page(
        scope, all.size(), all.size(), page.map(row -> shown(row, tasks.get(row.taskId()))));
  }

  private static String key(LateTimerRow row) {
    return Paging.key(row.taskId(), row.level());
  }

  private static void refuseNoStep(BoardFilter filter, String value) {
    boolean step =
        value == null || List.of(ListStep.values()).stream().anyMatch(s -> s.name().equals(value));
    if (filter.list() == null || !step) {
      throw unfit(step ? "list" : "value");
    }
  }

  static ProblemException valueUnfit() {
    return unfit("value");
  }

  private static ProblemException unfit(String field) {
    return ProblemException.unfit(
        "board.filterInvalid", List.of(new FieldProblem(field, "value.invalid")));
  }

  private static BoardCase shown(FigureCaseRow row) {
    return new BoardCase(
        row.id(),
        person(row.name(), row.document(), row.phone()),
        row.grid(),
        row.caseState(),
        row.stage(),
        row.openedAt(),
        row.closedAt(),
        row.amount());
  }

  private static LateTimer shown(LateTimerRow row, LateTaskRow task) {
    return new LateTimer(
        row.taskId(),
        row.caseId(),
        person(task.name(), task.document(), task.phone()),
        task.grid(),
        task.kind(),
        task.title(),
        row.level(),
        row.dueAt(),
        row.raisedAt(),
        row.seconds());
  }

  private static CaseLists.PersonView person(String name, String document, String phone) {
    return name == null
        ? null
        : new CaseLists.PersonView(name, Masking.document(document), Masking.phone(phone));
  }
}
