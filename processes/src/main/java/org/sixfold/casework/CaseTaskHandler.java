package org.sixfold.casework;

import java.util.Map;
import org.sixfold.worklist.TaskHandler;

/**
 * A kind of task of the path. The outcomes that every form has, a death and a wrong person, end the
 * whole path and are the same everywhere; a kind says what its own outcomes mean.
 */
public abstract class CaseTaskHandler implements TaskHandler {

  private static final Map<String, String> STOPS =
      Map.of("DECEASED", "case.deceased", "WRONG_PERSON", "case.wrongPerson");

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
  public final Map<String, Object> apply(Submission submission) {
    String stop = STOPS.get(submission.outcome());
    if (stop == null) {
      return learn(submission);
    }
    tasks.stop(submission.task(), stop);
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
