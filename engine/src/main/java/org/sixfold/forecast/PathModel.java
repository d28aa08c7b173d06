package org.sixfold.forecast;

import java.util.List;
import java.util.Map;
import org.sixfold.camunda.ModelCondition;

/**
 * A deployed model as newcomers walk through it.
 *
 * @param start id of the node at which they begin
 */
record PathModel(String start, Map<String, Node> nodes) {

  /** What happens at a node. */
  enum Step {
    /** Somebody does a task. */
    TASK,
    /** The first flow whose condition holds is taken. */
    CHOICE,
    /** All flows are taken; where several come in, the last goes on. */
    FORK,
    /** Time passes. */
    WAIT,
    /** Nothing that takes anybody's time. */
    PASS,
    END
  }

  /**
   * A node.
   *
   * @param kind of the task; null elsewhere
   * @param role that does it first; null elsewhere
   * @param incoming how many flows come in
   */
  record Node(String id, Step step, String kind, String role, int incoming, List<Flow> outgoing) {}

  /**
   * A flow.
   *
   * @param condition null if it has none
   */
  record Flow(String target, ModelCondition condition) {}

  Node node(String id) {
    return nodes.get(id);
  }
}
