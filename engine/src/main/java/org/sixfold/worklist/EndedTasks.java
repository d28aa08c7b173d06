package org.sixfold.worklist;

import java.util.HashMap;
import java.util.Map;
import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.CaseFileReader;
import org.sixfold.casefile.HealthOutcomes;
import org.sixfold.responsibility.Responsibility;
import org.sixfold.shared.ProblemException;
import org.sixfold.worklist.EndedTask.Colleague;
import org.sixfold.worklist.persistence.LateAnswerMapper;
import org.sixfold.worklist.persistence.LateAnswerRow;
import org.sixfold.worklist.persistence.TaskAnswerMapper;
import org.sixfold.worklist.persistence.TaskAnswerRow;
import org.sixfold.worklist.persistence.WorkItemMapper;
import org.sixfold.worklist.persistence.WorkItemRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Shows what a colleague answered, to who was at the same task: to compare with what one filled in
 * oneself.
 */
@Service
public class EndedTasks {

  private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

  private final WorkItemMapper items;
  private final TaskAnswerMapper answers;
  private final LateAnswerMapper late;
  private final Responsibility responsibility;
  private final CaseFileReader files;
  private final JsonMapper json;

  EndedTasks(
      WorkItemMapper items,
      TaskAnswerMapper answers,
      LateAnswerMapper late,
      Responsibility responsibility,
      CaseFileReader files,
      JsonMapper json) {
    this.items = items;
    this.answers = answers;
    this.late = late;
    this.responsibility = responsibility;
    this.files = files;
    this.json = json;
  }

  /**
   * How the task ended; the look is logged like an opening of the file.
   *
   * @throws ProblemException 404 {@code task.unknown}, 403 {@code task.notYours}, 409 {@code
   *     task.stillOpen}
   */
  @Transactional
  public EndedTask read(SignedInUser user, String id) {
    WorkItemRow task = ended(user, items.find(id));
    boolean health = CaseFileReader.mayReadHealth(user);
    boolean outcome = HealthOutcomes.areShown(task.kind(), user);
    files.logOpeningByTask(task.caseId(), user);
    TaskAnswerRow answer = answers.find(id);
    String healthValues = answer == null ? null : answers.healthAnswers(id);
    return new EndedTask(
        task.state(),
        outcome ? task.outcome() : null,
        colleague(task.endedBy()),
        task.endedAt(),
        answer == null ? null : values(answer.answers(), health ? healthValues : null, outcome),
        !outcome || !health && healthValues != null,
        late.findOf(id).stream().map(row -> late(row, health, outcome)).toList());
  }

  /** The ended task, if the user could have completed it. */
  static WorkItemRow ended(SignedInUser user, WorkItemRow task) {
    TaskAccess.visible(user, task);
    if (!TaskAccess.completes(user, task)) {
      throw ProblemException.forbidden("task.notYours");
    }
    if (task.isOpen()) {
      throw ProblemException.conflict("task.stillOpen");
    }
    return task;
  }

  private EndedTask.Late late(LateAnswerRow row, boolean health, boolean outcome) {
    return new EndedTask.Late(
        outcome ? row.outcome() : null,
        colleague(row.answeredBy()),
        row.answeredAt(),
        values(row.answers(), health ? row.healthAnswers() : null, outcome),
        !outcome || !health && row.healthAnswers() != null);
  }

  private Map<String, Object> values(String answers, String healthAnswers, boolean outcome) {
    Map<String, Object> values = new HashMap<>(json.readValue(answers, VALUES));
    if (healthAnswers != null) {
      values.putAll(json.readValue(healthAnswers, VALUES));
    }
    if (!outcome) {
      values.remove("outcome");
    }
    return values;
  }

  private Colleague colleague(String username) {
    return responsibility
        .find(String.valueOf(username))
        .map(one -> new Colleague(one.username(), one.name(), one.role().name(), one.phone()))
        .orElseGet(() -> new Colleague(username, username, null, null));
  }
}
