package org.sixfold.camunda;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Deadlines as the engine's own timers need them, where they are left in. */
public interface EngineDeadlines {

  /**
   * When a task that begins now reaches the first level of its ladder.
   *
   * @param deadline name of the row of {@code task-deadlines}
   * @param variables those of {@link UserTaskListener#ROUTING} that are set
   */
  Optional<Instant> firstLevel(String deploymentId, String deadline, Map<String, Object> variables);

  /** The boundary timers of these tasks have fired. */
  void reached(List<String> taskIds);
}
