package org.sixfold.camunda;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.shared.OwnTransaction;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves one case to another deployment, for good or to see what would become of it: the engine has
 * no preview of its own for an instance, and what it really does is the only answer that holds. The
 * path and the stages it called move together, or neither does.
 */
@Component
public class MigrationTrial {

  private final CaseMove cases;
  private final MovedTasks moved;
  private final ObjectProvider<UserTaskMoves> listeners;
  private final OwnTransaction transaction;

  MigrationTrial(
      CaseMove cases,
      MovedTasks moved,
      ObjectProvider<UserTaskMoves> listeners,
      OwnTransaction transaction) {
    this.cases = cases;
    this.moved = moved;
    this.listeners = listeners;
    this.transaction = transaction;
  }

  /**
   * A task or timer before and after.
   *
   * @param from null of a timer that only the other model has
   * @param to null of a timer that would be lost; a task is never lost
   * @param due null if there is none, as of a task without a deadline
   */
  public record Move(String id, String from, String to, Instant due, Instant dueTo) {

    private Move due(UserTaskMoves.Deadline deadline) {
      return deadline == null ? this : new Move(id, from, to, deadline.before(), deadline.after());
    }
  }

  /**
   * Why a case cannot move.
   *
   * @param element where it stands; null if the whole model is the reason
   */
  public record Obstacle(String code, String element) {

    /** Somebody works on the case right now: the same may go in a moment. */
    public static final String BUSY = "migration.busy";
  }

  /** Where a case stands when its turn comes. */
  public enum Standing {
    /** In the model, under the deployment to leave. */
    HERE,
    /** In another model or under another deployment. */
    ELSEWHERE,
    ENDED
  }

  /** What the move of a case comes to; with obstacles, or if it is not here, nothing moves. */
  public record Outcome(
      Standing standing, List<Move> tasks, List<Move> timers, List<Obstacle> obstacles) {

    public boolean isBusy() {
      return obstacles.stream().anyMatch(one -> Obstacle.BUSY.equals(one.code()));
    }

    private boolean hasMoved() {
      return obstacles.isEmpty() && !tasks.isEmpty();
    }
  }

  /** Tries a case, outside of any transaction; nothing has moved afterwards. */
  public Outcome of(String caseId, MigrationRoute route) {
    return transaction.execute(
        status -> {
          status.setRollbackOnly();
          Outcome outcome = cases.move(caseId, route);
          return outcome.hasMoved() ? withDeadlines(outcome, route) : outcome;
        });
  }

  private Outcome withDeadlines(Outcome outcome, MigrationRoute route) {
    List<UserTaskMoves.Moved> tasks = moved.of(outcome.tasks(), route.from());
    Map<String, UserTaskMoves.Deadline> deadlines = new HashMap<>();
    listeners.forEach(listener -> deadlines.putAll(listener.deadlines(tasks)));
    return new Outcome(
        outcome.standing(),
        outcome.tasks().stream().map(task -> task.due(deadlines.get(task.id()))).toList(),
        outcome.timers(),
        outcome.obstacles());
  }

  /**
   * Moves a case for good, its tasks as people see them included. The caller rolls back if there
   * are obstacles.
   *
   * @throws org.springframework.dao.PessimisticLockingFailureException if somebody is at one of its
   *     tasks
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Outcome move(String caseId, MigrationRoute route) {
    listeners.forEach(listener -> listener.lock(caseId));
    Outcome outcome = cases.move(caseId, route);
    if (outcome.hasMoved()) {
      List<UserTaskMoves.Moved> tasks = moved.of(outcome.tasks(), route.from());
      listeners.forEach(listener -> listener.moved(tasks));
    }
    return outcome;
  }
}
