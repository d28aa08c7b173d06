package org.sixfold.replay;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which tasks may be the next ones from each node, whatever is waited for before, and how far. */
final class FirstTasks {

  /** Farther than any model is long. */
  static final int NEVER = 1_000_000;

  /** Who did it is often not who is drawn, yet rather goes to a task of that role. */
  private static final int OTHER_ROLE = 20;

  private final Way way;
  private final Map<String, Next> next = new HashMap<>();
  private final Map<String, Set<String>> within = new ConcurrentHashMap<>();

  /**
   * What comes next within a scope, in numbers of nodes.
   *
   * @param kinds how far the nearest task of a kind is, and that of a kind and role
   * @param end how far it is to leave the scope without a task before
   */
  record Next(Map<String, Integer> kinds, int end) {

    static final Next NONE = new Next(Map.of(), NEVER);

    boolean leaves() {
      return end < NEVER;
    }

    /** How far a kind is; empty if it cannot come. */
    int to(String kind) {
      return kinds.getOrDefault(kind, NEVER);
    }

    private Next or(Next other, boolean either) {
      Map<String, Integer> nearest = new HashMap<>(kinds);
      other.kinds.forEach((kind, far) -> nearest.merge(kind, far, Math::min));
      return new Next(nearest, either ? Math.min(end, other.end) : Math.max(end, other.end));
    }

    private Next behind(int steps) {
      if (steps >= NEVER) {
        return NONE;
      }
      Map<String, Integer> farther = new HashMap<>();
      kinds.forEach((kind, far) -> farther.put(kind, far + steps));
      return new Next(farther, Math.min(NEVER, end + steps));
    }
  }

  FirstTasks(Way way) {
    this.way = way;
    way.nodes().keySet().forEach(key -> next.put(key, Next.NONE));
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Way.Node node : way.nodes().values()) {
        Next found = compute(node);
        if (!found.equals(next.get(node.key()))) {
          next.put(node.key(), found);
          changed = true;
        }
      }
    }
  }

  private Next compute(Way.Node node) {
    return switch (node.step()) {
      case TASK -> {
        String kind = node.task().kind();
        yield new Next(Map.of(kind, 1, of(kind, node.task().role()), 1), NEVER);
      }
      case END -> new Next(Map.of(), node.end().error() == null ? 1 : NEVER);
      case ENTER -> {
        Way.Scope inner = way.scope(node.enters());
        boolean begins = inner != null && inner.start() != null;
        Next inside = begins ? next.get(inner.start()) : new Next(Map.of(), 1);
        yield new Next(inside.kinds(), NEVER).or(after(node).behind(inside.end()), true).behind(1);
      }
      default -> after(node).behind(1);
    };
  }

  /** Kinds of all tasks in a scope, and in what it enters. */
  Set<String> within(Way.Scope scope) {
    return within.computeIfAbsent(scope.key(), key -> kinds(scope));
  }

  private Set<String> kinds(Way.Scope scope) {
    Set<String> kinds = new HashSet<>();
    Set<String> seen = new HashSet<>();
    Deque<String> ahead = new ArrayDeque<>();
    begin(scope, ahead);
    while (!ahead.isEmpty()) {
      Way.Node node = way.node(ahead.remove());
      if (node != null && seen.add(node.key())) {
        node.flows().forEach(flow -> ahead.add(flow.target()));
        node.attached().forEach(entry -> ahead.add(entry.node()));
        if (node.task() != null) {
          kinds.add(node.task().kind());
        }
        begin(node.enters() == null ? null : way.scope(node.enters()), ahead);
      }
    }
    return kinds;
  }

  private static void begin(Way.Scope scope, Deque<String> ahead) {
    if (scope != null) {
      scope.entries().forEach(entry -> ahead.add(entry.node()));
      if (scope.start() != null) {
        ahead.add(scope.start());
      }
    }
  }

  /** From a node on. */
  Next of(String node) {
    return next.get(node);
  }

  /** From behind a node on: one of its flows at a choice, all of them elsewhere. */
  Next after(Way.Node node) {
    if (node.flows().isEmpty()) {
      return new Next(Map.of(), 1);
    }
    boolean one = node.step() == Way.Step.CHOICE || node.step() == Way.Step.EVENTS;
    Next all = next.get(node.flows().get(0).target());
    for (Way.Flow flow : node.flows().subList(1, node.flows().size())) {
      all = all.or(next.get(flow.target()), one);
    }
    return all;
  }

  private static String of(String kind, String role) {
    return kind + " " + role;
  }

  /** How far it is to what a task was without leaving what one is in. */
  int inside(Next from, CaseRecord.Task task) {
    return Math.min(from.to(of(task.kind(), task.role())), from.to(task.kind()) + OTHER_ROLE);
  }

  /** How far it is to what a task was, from a place in a frame or from behind it. */
  int distance(Next from, Frame frame, CaseRecord.Task task) {
    int same = distance(from, frame, of(task.kind(), task.role()));
    return Math.min(same, distance(from, frame, task.kind()) + OTHER_ROLE);
  }

  private int distance(Next from, Frame frame, String kind) {
    int inside = from.to(kind);
    if (!from.leaves() || frame.at == null) {
      return inside;
    }
    int outside = from.end() + distance(after(frame.at), frame.parent, kind);
    return Math.min(inside, outside);
  }

  /** Whether a token goes on to a task by itself, and how far that is; else very far. */
  int distance(Token token, CaseRecord.Task task) {
    boolean stays = token.work != null && token.work.done == null;
    return stays ? NEVER : distance(from(token), token.frame, task);
  }

  private Next from(Token token) {
    return token.work != null || token.node.step() == Way.Step.FORK
        ? after(token.node)
        : of(token.node.key());
  }

  /** Whether somebody is asked without anything being waited for before. */
  boolean asksAtOnce(String key) {
    Way.Node node = way.node(key);
    return switch (node.step()) {
      case TASK -> true;
      case WAIT, EVENTS, END, FORK, CHOICE -> false;
      case ENTER -> {
        Way.Scope inner = way.scope(node.enters());
        yield inner != null && inner.start() != null && asksAtOnce(inner.start());
      }
      default -> !node.flows().isEmpty() && asksAtOnce(node.flows().get(0).target());
    };
  }
}
