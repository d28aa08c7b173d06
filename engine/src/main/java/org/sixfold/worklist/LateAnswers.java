package org.sixfold.worklist;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sixfold.access.SignedInUser;
import org.sixfold.audit.Audit;
import org.sixfold.form.Forms;
import org.sixfold.shared.Ids;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.worklist.persistence.LateAnswerMapper;
import org.sixfold.worklist.persistence.LateAnswerRow;
import org.sixfold.worklist.persistence.WorkItemMapper;
import org.sixfold.worklist.persistence.WorkItemRow;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what somebody filled in where there was no connection, for a task that a colleague had done
 * by then: nothing of it is lost, and nothing follows from it.
 */
@Service
public class LateAnswers {

  /** As long as a device may send what it queued. */
  static final Duration TAKEN_FOR = Duration.ofDays(7);

  private static final String OUTCOME = "outcome";

  private final WorkItemMapper items;
  private final LateAnswerMapper late;
  private final Forms forms;
  private final ObjectProvider<AnswerPictures> pictures;
  private final Audit audit;
  private final SixfoldClock clock;
  private final JsonMapper json;

  LateAnswers(
      WorkItemMapper items,
      LateAnswerMapper late,
      Forms forms,
      ObjectProvider<AnswerPictures> pictures,
      Audit audit,
      SixfoldClock clock,
      JsonMapper json) {
    this.items = items;
    this.late = late;
    this.forms = forms;
    this.pictures = pictures;
    this.audit = audit;
    this.clock = clock;
    this.json = json;
  }

  /**
   * Adds the values of a form to an ended task as a note.
   *
   * @throws ProblemException 404 {@code task.unknown}, 403 {@code task.notYours}, 409 {@code
   *     task.stillOpen} or {@code task.endedTooLongAgo}, 422 {@code form.invalid} or {@code
   *     task.outcomeUnfit}
   */
  @Transactional
  public void add(SignedInUser user, String id, Map<String, Object> data) {
    WorkItemRow task = EndedTasks.ended(user, items.find(id));
    refuseTooLate(task, clock.now());
    Forms.Accepted accepted = forms.accept(task.deployment(), task.kind(), data, task.createdAt());
    pictures.ifAvailable(one -> one.keep(user, TaskCompletion.open(task), accepted));
    String outcome = String.valueOf(accepted.answers().get(OUTCOME));
    late.insert(
        new LateAnswerRow(
            Ids.next(),
            id,
            task.caseId(),
            task.kind(),
            outcome,
            json.writeValueAsString(accepted.answers()),
            accepted.healthAnswers().isEmpty()
                ? null
                : json.writeValueAsString(accepted.healthAnswers()),
            user.username(),
            clock.now()));
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("taskId", id);
    details.put("kind", task.kind());
    details.put("title", task.title());
    details.put(OUTCOME, outcome);
    audit.record(new Audit.Change(task.caseId(), "task.lateAnswer", details));
  }

  static void refuseTooLate(WorkItemRow ended, Instant now) {
    if (ended.endedAt().plus(TAKEN_FOR).isBefore(now)) {
      throw ProblemException.conflict("task.endedTooLongAgo", TAKEN_FOR.toDays());
    }
  }
}
