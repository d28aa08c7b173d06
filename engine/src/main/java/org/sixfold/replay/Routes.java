package org.sixfold.replay;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntBiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sixfold.camunda.ModelCondition.Truth;

/** Where a case goes: by its conditions as far as they are known, else where it really went. */
final class Routes {

  private final FirstTasks first;
  private final Map<String, Deque<String>> facts = new HashMap<>();
  private final List<CaseRecord.Task> left;
  private final CaseRecord record;
  private final Tokens tokens;

  /**
   * Routes of a case.
   *
   * @param record of its facts that are lists, one is asked after the other, the last holds on
   * @param left what really came and did not come here yet, in order
   * @param tokens all of the case
   */
  Routes(FirstTasks first, CaseRecord record, List<CaseRecord.Task> left, Tokens tokens) {
    this.tokens = tokens;
    this.first = first;
    record.facts().forEach((name, value) -> this.facts.put(name, values(value)));
    this.left = left;
    this.record = record;
  }

  private static Deque<String> values(Object value) {
    List<?> all = value instanceof List<?> list && !list.isEmpty() ? list : List.of(value);
    Deque<String> values = new ArrayDeque<>();
    all.forEach(one -> values.add(String.valueOf(one)));
    return values;
  }

  /**
   * The flow that leads soonest to what came first of all that really came; empty if none does.
   * What is asked within the process one is in tells more than what comes after it, and what
   * something else under way is nearer to says nothing of this choice.
   */
  Optional<Way.Flow> really(Token at, List<Way.Flow> flows) {
    Optional<Way.Flow> within =
        nearest(at, flows, (flow, task) -> first.inside(first.of(flow.target()), task));
    return within.isPresent()
        ? within
        : nearest(
            at, flows, (flow, task) -> first.distance(first.of(flow.target()), at.frame, task));
  }

  private Optional<Way.Flow> nearest(
      Token at, List<Way.Flow> flows, ToIntBiFunction<Way.Flow, CaseRecord.Task> far) {
    for (CaseRecord.Task task : inOrder(at.at)) {
      Optional<Way.Flow> nearest =
          flows.stream()
              .filter(flow -> far.applyAsInt(flow, task) < FirstTasks.NEVER)
              .min(Comparator.comparingInt(flow -> far.applyAsInt(flow, task)));
      if (nearest.isPresent() && !isNearer(far.applyAsInt(nearest.get(), task), at, task)) {
        return nearest;
      }
    }
    return Optional.empty();
  }

  /** What came in a restriction that is over says where to go only if nothing else does. */
  private List<CaseRecord.Task> inOrder(Instant now) {
    Map<Boolean, List<CaseRecord.Task>> byOver =
        left.stream()
            .collect(
                Collectors.partitioningBy(
                    task -> record.restricted().isOver(task.createdAt(), now)));
    return Stream.concat(byOver.get(false).stream(), byOver.get(true).stream()).toList();
  }

  private boolean isNearer(int far, Token but, CaseRecord.Task task) {
    return tokens.latestFirst().stream()
        .filter(other -> other != but && other.isLive())
        .anyMatch(other -> first.distance(other, task) < far);
  }

  /** The flow that a token takes at a choice. */
  Way.Flow chosen(Token token) {
    List<Way.Flow> open = open(token);
    return open.size() == 1 ? open.get(0) : really(token, open).orElseGet(() -> unguided(open));
  }

  /** All that may be taken: up to the first that surely is, and what is left if none is. */
  private List<Way.Flow> open(Token token) {
    Set<String> asked = new HashSet<>();
    List<Way.Flow> open = open(token, asked);
    asked.stream()
        .map(facts::get)
        .filter(values -> values != null && values.size() > 1)
        .forEach(Deque::remove);
    return open;
  }

  private List<Way.Flow> open(Token token, Set<String> asked) {
    List<Way.Flow> open = new ArrayList<>();
    for (Way.Flow flow : token.node.flows()) {
      Truth holds =
          flow.guard() == null ? Truth.YES : flow.guard().holds(name -> known(token, name, asked));
      if (!flow.otherwise() && holds != Truth.NO) {
        open.add(flow);
        if (holds == Truth.YES) {
          return open;
        }
      }
    }
    token.node.flows().stream().filter(Way.Flow::otherwise).forEach(open::add);
    return open.isEmpty() ? token.node.flows() : open;
  }

  private String known(Token token, String name, Set<String> asked) {
    asked.add(name);
    if (name.equals("outcome") && token.outcome != null) {
      return token.outcome;
    }
    Deque<String> values = facts.get(name);
    return values == null ? record.restricted().fact(name, token.at) : values.peek();
  }

  /** Nothing came afterwards: it ended, or something was waited for. */
  private Way.Flow unguided(List<Way.Flow> open) {
    return open.stream()
        .filter(flow -> record.closedAt() != null && first.of(flow.target()).leaves())
        .findFirst()
        .or(() -> open.stream().filter(flow -> !first.asksAtOnce(flow.target())).findFirst())
        .orElse(open.get(0));
  }
}
