package org.sixfold.worklist;

import java.time.Instant;
import java.util.Map;

/** When a task becomes due and whom its delay reaches; from the decision {@code task-deadlines}. */
public interface TaskDeadlines {

  /**
   * A task that began.
   *
   * @param deploymentId the deployment whose decision holds
   * @param deadline name of the rule row; null if the model shows no deadline
   * @param variables routing variables: {@code urgent}, {@code part}, {@code place}, {@code
   *     ruleSet} and the anchors {@code lawfulEnd}, {@code departAt}, {@code etaAt}, {@code
   *     locatedAt}, {@code positiveAt}
   */
  record Request(
      String deploymentId, String deadline, Map<String, Object> variables, Instant createdAt) {}

  /**
   * The times of one task; each is null where the rule gives none.
   *
   * @param stepSeconds from one level to the next
   * @param trace the rule row and its inputs, as JSON
   */
  record Plan(
      Instant warnAt,
      Instant dueAt,
      Instant escalateAt,
      Long stepSeconds,
      String calendar,
      String ladder,
      boolean bulk,
      String trace) {

    /** A task that nothing hurries. */
    public static final Plan NONE = new Plan(null, null, null, null, null, null, false, null);
  }

  Plan plan(Request request);

  /** Times of an open task as they stand, each null where there is none. */
  record Times(Instant warnAt, Instant dueAt, Instant nextLevelAt) {}

  /**
   * What a task's rule said.
   *
   * @param trace as in {@link Plan}
   * @param due the due time that came of it
   */
  record Ruled(String trace, String calendar, Instant due) {}

  /**
   * The times of an open task whose due time is moved.
   *
   * @param freeAt an end that the due time must not lie behind; null if there is none
   * @throws org.sixfold.shared.ProblemException 409 {@code task.deadlineFixed} if the rule lets
   *     nobody move it, 422 {@code form.invalid} with a problem of {@code due}
   */
  Times moved(Ruled ruled, Times now, Instant due, Instant freeAt);
}
