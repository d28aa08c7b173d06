package org.sixfold.worklist;

import org.sixfold.access.SignedInUser;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.worklist.persistence.WorkItemMapper;
import org.sixfold.worklist.persistence.WorkItemRow;
import org.springframework.stereotype.Service;

/** Tasks for which somebody may still bring an answer. */
@Service
public class AnswerableTasks {

  private final WorkItemMapper items;
  private final SixfoldClock clock;

  AnswerableTasks(WorkItemMapper items, SixfoldClock clock) {
    this.items = items;
    this.clock = clock;
  }

  /**
   * The task, if the user may complete it, or could have and may still add a note.
   *
   * @throws ProblemException 404 {@code task.unknown}, 403 {@code task.notYours}, 409 {@code
   *     task.endedTooLongAgo}
   */
  public TaskHandler.OpenTask of(SignedInUser user, String id) {
    WorkItemRow task = TaskAccess.visible(user, items.find(id));
    if (!TaskAccess.completes(user, task)) {
      throw ProblemException.forbidden("task.notYours");
    }
    if (!task.isOpen()) {
      LateAnswers.refuseTooLate(task, clock.now());
    }
    return TaskCompletion.open(task);
  }
}
