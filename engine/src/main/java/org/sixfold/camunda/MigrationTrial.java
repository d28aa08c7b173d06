package org.sixfold.camunda;

import java.time.Instant;
import java.util.List;
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

  /** A task or timer before and after; {@code to} or {@code dueTo} null if it is gone. */
  public record Move(String id, String from, String to, Instant due, Instant dueTo) {}

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
  }

  /** Tries a case, outside of any transaction; nothing has moved afterwards. */
  public Outcome of(String caseId, MigrationRoute route) {
    return transaction.execute(
        status -> {
          status.setRollbackOnly();
          return cases.move(caseId, route);
        });
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
    if (outcome.obstacles().isEmpty() && !outcome.tasks().isEmpty()) {
      List<UserTaskMoves.Moved> tasks = moved.of(outcome.tasks(), route.from());
      listeners.forEach(listener -> listener.moved(tasks));
    }
    return outcome;
  }
}
