package org.sixfold.worklist;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.sixfold.access.SignedInUser;
import org.sixfold.shared.Ids;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.worklist.persistence.BulkMoveMapper;
import org.sixfold.worklist.persistence.BulkMoveRow;
import org.sixfold.worklist.persistence.TaskDraftMapper;
import org.sixfold.worklist.persistence.TaskDraftRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers for a minute whose the tasks of a bulk step were before, so that a slip of the thumb is
 * taken back. A task stays where it was put once somebody has gone on with it.
 */
@Service
public class BulkUndo {

  private static final Duration WITHIN = Duration.ofMinutes(1);

  private final BulkMoveMapper moves;
  private final TaskAssignment assignment;
  private final TaskDraftMapper drafts;
  private final SixfoldClock clock;

  BulkUndo(
      BulkMoveMapper moves, TaskAssignment assignment, TaskDraftMapper drafts, SixfoldClock clock) {
    this.moves = moves;
    this.assignment = assignment;
    this.drafts = drafts;
    this.clock = clock;
  }

  /** Under which id a step can be undone, and until when. */
  public record Offer(String id, Instant until) {}

  /** Keeps what moved; null if nothing did. What nobody can undo any more is forgotten. */
  @Transactional
  Offer keep(SignedInUser user, List<TaskAssignment.Moved> moved) {
    if (moved.isEmpty()) {
      return null;
    }
    Instant now = clock.now();
    String id = Ids.next();
    moves.forget(now.minus(WITHIN));
    moves.insertAll(
        moved.stream()
            .map(
                one ->
                    new BulkMoveRow(id, one.taskId(), user.username(), one.from(), one.to(), now))
            .toList());
    return new Offer(id, now.plus(WITHIN));
  }

  /**
   * What a step moved.
   *
   * @throws ProblemException 404 {@code task.bulkUnknown} also for somebody else's and for what is
   *     forgotten, 409 {@code task.undoTooLate}
   */
  List<BulkMoveRow> of(SignedInUser user, String bulkId) {
    List<BulkMoveRow> rows = moves.findOf(bulkId, user.username());
    if (rows.isEmpty()) {
      throw ProblemException.notFound("task.bulkUnknown");
    }
    if (rows.get(0).movedAt().plus(WITHIN).isBefore(clock.now())) {
      throw ProblemException.conflict("task.undoTooLate");
    }
    return rows;
  }

  /**
   * Takes one task back.
   *
   * @throws ProblemException 409 {@code task.movedOn} if somebody has gone on with it
   */
  @Transactional
  void takeBack(BulkMoveRow move) {
    if (isBegun(move)) {
      throw ProblemException.conflict("task.movedOn");
    }
    assignment.moveBack(
        new TaskAssignment.Moved(move.taskId(), move.assigneeBefore(), move.assignee()));
  }

  /** Whether a colleague who was given it has typed something since. */
  private boolean isBegun(BulkMoveRow move) {
    TaskDraftRow draft =
        move.assignee().equals(move.movedBy()) ? null : drafts.find(move.taskId(), move.assignee());
    return draft != null && !draft.savedAt().isBefore(move.movedAt());
  }
}
