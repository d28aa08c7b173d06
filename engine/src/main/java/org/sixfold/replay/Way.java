package org.sixfold.replay;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sixfold.camunda.ModelCondition;
import org.sixfold.camunda.ModelTimer;

/**
 * All models of a path as one graph: processes and sub-processes are scopes, a call enters one.
 *
 * @param nodes by key: process id and element id
 * @param scopes by key: the id of a process, or the key of a sub-process
 */
record Way(Map<String, Node> nodes, Map<String, Scope> scopes) {

  /** What happens at a node. */
  enum Step {
    TASK,
    /** One flow is taken: by its condition, or by what really came next. */
    CHOICE,
    /** All that come in wait for each other, all flows are taken. */
    FORK,
    /** Whatever happens first goes on. */
    EVENTS,
    WAIT,
    /** A called process or a sub-process. */
    ENTER,
    PASS,
    END
  }

  /**
   * A node.
   *
   * @param task null elsewhere
   * @param enters key of the scope that it enters; null elsewhere
   * @param keepsOutcome whether what is entered does not hand back its outcome
   * @param incoming how many flows come in
   * @param attached boundary events that move the path
   * @param event what it waits for; null elsewhere
   */
  record Node(
      String key,
      String id,
      Step step,
      Task task,
      String enters,
      boolean keepsOutcome,
      int incoming,
      List<Flow> flows,
      List<Entry> attached,
      End end,
      Event event) {}

  /**
   * A user task.
   *
   * @param role who completes it first; null if the model computes it
   * @param deadline row of {@code task-deadlines}; null if it has none
   */
  record Task(String kind, String role, String deadline) {}

  /**
   * A flow.
   *
   * @param guard null if it has no condition
   * @param otherwise whether it is taken where no other is
   */
  record Flow(String target, ModelCondition guard, boolean otherwise) {}

  /**
   * A process or sub-process.
   *
   * @param start key of its start; null if it has none without a trigger
   * @param entries how else something in it begins: event sub-processes
   */
  record Scope(String key, String start, List<Entry> entries) {}

  /**
   * Something that begins when an event comes: a boundary event, or an event sub-process.
   *
   * @param node where it goes on
   * @param scope key of the event sub-process; null for a boundary event
   * @param interrupting whether what it is attached to ends
   * @param code of the error or escalation that it catches; null if it waits for something else
   * @param event what it waits for; null if it catches something
   */
  record Entry(String node, String scope, boolean interrupting, String code, Event event) {}

  /**
   * What a timer or message waits for.
   *
   * @param name the variable that holds a timer's moment, or the name of a message; null for a
   *     timer that tells its moments itself
   * @param message whether it is a message or signal
   * @param timer that tells its moments itself; null elsewhere
   */
  record Event(String name, boolean message, ModelTimer timer) {}

  /**
   * What an end event says.
   *
   * @param result handed on as the outcome; null leaves it
   * @param caseState in which the case ends; null elsewhere
   * @param terminates whether its whole scope ends
   * @param error thrown; null elsewhere
   * @param escalation thrown; null elsewhere
   */
  record End(
      String result, String caseState, boolean terminates, String error, String escalation) {}

  /** Of all its tasks. */
  Set<String> kinds() {
    return nodes.values().stream()
        .filter(node -> node.task() != null)
        .map(node -> node.task().kind())
        .collect(Collectors.toSet());
  }

  /** Names of all timers and messages that something in it waits for. */
  Set<String> awaited() {
    Stream<Event> waits = nodes.values().stream().map(Node::event);
    Stream<Event> attached =
        nodes.values().stream().flatMap(node -> node.attached().stream()).map(Entry::event);
    Stream<Event> begin =
        scopes.values().stream().flatMap(scope -> scope.entries().stream()).map(Entry::event);
    return Stream.of(waits, attached, begin)
        .flatMap(all -> all)
        .filter(event -> event != null && event.name() != null)
        .map(Event::name)
        .collect(Collectors.toSet());
  }

  Node node(String key) {
    return nodes.get(key);
  }

  Scope scope(String key) {
    return scopes.get(key);
  }
}
