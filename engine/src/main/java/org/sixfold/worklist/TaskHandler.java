package org.sixfold.worklist;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sixfold.access.SignedInUser;
import org.sixfold.grid.Grid;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;

/** What completing one kind of task means; one bean per kind, in the package of its stage. */
public interface TaskHandler {

  /** The kind, which is also the form id, such as {@code check-by-phone}. */
  String kind();

  /** Who had a say in the case before and is not to be given such a task in it. */
  default Set<String> involved(String caseId) {
    return Set.of();
  }

  /** The grid whose people do such a task, where that is not the case's own. */
  default Optional<Grid> grid(String caseId) {
    return Optional.empty();
  }

  /** Values the form shows before anybody fills it (read-only and proposed ones). */
  default Map<String, Object> prefill(OpenTask task) {
    return Map.of();
  }

  /**
   * The same for many tasks of this kind, by task id. A kind that people have many of asks the
   * database as often as for one; a task whose values cannot be read is left out.
   */
  default Map<String, Map<String, Object>> prefillAll(List<OpenTask> tasks) {
    Map<String, Map<String, Object>> values = new HashMap<>();
    for (OpenTask task : tasks) {
      try {
        values.put(task.id(), prefill(task));
      } catch (ProblemException unreadable) {
        // Whoever opens it by itself is told why.
      }
    }
    return values;
  }

  /**
   * Whether the outcome fits the other answers; a problem on {@code outcome} becomes 422
   * task.outcomeUnfit.
   */
  default List<FieldProblem> check(Submission submission) {
    return List.of();
  }

  /**
   * Whether this submission only reports something that somebody else confirms first: it is
   * applied, and the task stays open as it was. Its values are for the handler to keep.
   */
  default boolean isReport(Submission submission) {
    return false;
  }

  /**
   * Writes what was learnt to our tables, in the completing transaction.
   *
   * @return routing variables for the process, {@code outcome} aside, which is always set
   */
  default Map<String, Object> apply(Submission submission) {
    return Map.of();
  }

  /**
   * What is sent for one task of a bulk completion.
   *
   * @param shared the values given for all
   * @param draft what the user has typed for this one
   * @throws org.sixfold.shared.ProblemException if these values may not be shared
   */
  default Map<String, Object> inBulk(
      OpenTask task, Map<String, Object> shared, Map<String, Object> draft) {
    return shared;
  }

  /**
   * An open task.
   *
   * @param part which part of its kind it is, such as {@code MORNING}; empty if the kind has none
   * @param deployment whose form it has; null for that of the class path
   */
  record OpenTask(
      String id,
      String caseId,
      String kind,
      String part,
      String grid,
      String assignee,
      Instant createdAt,
      String deployment) {}

  /**
   * A validated form.
   *
   * @param answers without health fields
   * @param healthAnswers fields marked as health data
   */
  record Submission(
      OpenTask task,
      SignedInUser by,
      Instant at,
      String outcome,
      Map<String, Object> answers,
      Map<String, Object> healthAnswers) {}
}
