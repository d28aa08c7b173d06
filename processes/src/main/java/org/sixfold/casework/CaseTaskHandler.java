package org.sixfold.casework;

import java.util.Map;
import org.sixfold.worklist.TaskHandler;

/**
 * A kind of task of the path. Two outcomes that every form has mean the same everywhere: a wrong
 * person ends the whole path; a death is only reported, the task stays as it is until a doctor has
 * confirmed it. A kind says what its own outcomes mean.
 */
public abstract class CaseTaskHandler implements TaskHandler {

  private static final String DECEASED = "DECEASED";
  private static final String WRONG_PERSON = "WRONG_PERSON";

  private final EngineTasks tasks;
  private final String kind;

  protected CaseTaskHandler(EngineTasks tasks, String kind) {
    this.tasks = tasks;
    this.kind = kind;
  }

  @Override
  public final String kind() {
    return kind;
  }

  @Override
  public final boolean isReport(Submission submission) {
    return DECEASED.equals(submission.outcome());
  }

  @Override
  public final Map<String, Object> apply(Submission submission) {
    switch (submission.outcome()) {
      case DECEASED -> tasks.reportDeath(submission);
      case WRONG_PERSON -> tasks.stopAsWrongPerson(submission.task());
      default -> {
        return learn(submission);
      }
    }
    return Map.of();
  }

  /** Writes what was learnt and returns routing variables. */
  protected Map<String, Object> learn(Submission submission) {
    return Map.of();
  }

  protected final EngineTasks tasks() {
    return tasks;
  }
}
