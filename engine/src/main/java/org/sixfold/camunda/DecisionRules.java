package org.sixfold.camunda;

import java.util.Map;
import java.util.Optional;

/**
 * Asks decisions of a deployment; answers are remembered, since a deployed decision never changes.
 */
public interface DecisionRules {

  /**
   * The first rule that fits.
   *
   * @param key the decision, such as {@code task-deadlines}
   * @return its outputs by name; empty if no rule fits or the deployment has no such decision
   */
  Optional<Map<String, Object>> first(String deploymentId, String key, Map<String, Object> inputs);
}
