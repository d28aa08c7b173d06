package org.sixfold.camunda;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks decisions of a deployment; one older than a packaged decision is answered by that. Answers
 * are remembered, since a deployed decision never changes.
 */
public interface DecisionRules {

  /**
   * All rules that fit.
   *
   * @param key the decision, such as {@code task-deadlines}
   * @param inputs codes, flags and counts; never words about people
   * @return their outputs by name, in the order of the table's hit policy; empty if no rule fits or
   *     there is no such decision
   */
  List<Map<String, Object>> all(String deploymentId, String key, Map<String, Object> inputs);

  /** As {@link #all}, the first of them. */
  default Optional<Map<String, Object>> first(
      String deploymentId, String key, Map<String, Object> inputs) {
    return all(deploymentId, key, inputs).stream().findFirst();
  }
}
