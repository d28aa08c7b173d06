package org.sixfold.replay;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sixfold.camunda.ModelCondition.Truth;

/**
 * How cases may end in a process: it follows the steps of {@link CaseWalk}, and goes all ways where
 * that may go one of several, whatever is answered, known or waited for.
 */
final class PossibleEnds {

  /** A token has no outcome yet, or one that nobody can say. */
  private static final String NONE = "";

  private static final String ANY = "*";

  private final Way way;
  private final String process;
  private final Map<String, Set<String>> outcomes;
  private final Set<Arrival> seen = new HashSet<>();
  private final Deque<Arrival> ahead = new ArrayDeque<>();

  /** By scope: outcomes with which it is left, and by what it is entered. */
  private final Map<String, Set<String>> left = new HashMap<>();

  private final Map<String, Set<Arrival>> entered = new HashMap<>();

  /** By event sub-process, that in which it begins. */
  private final Map<String, String> around = new HashMap<>();

  private final Set<String> ends = new TreeSet<>();

  /** An outcome comes to a node. */
  private record Arrival(String scope, String node, String outcome) {}

  private PossibleEnds(Way way, String process, Map<String, Set<String>> outcomes) {
    this.way = way;
    this.process = process;
    this.outcomes = outcomes;
  }

  /**
   * States of cases, and outcomes that a process hands on.
   *
   * @param outcomes by kind of task; none of one that can end in any way
   * @return empty if nobody can say
   */
  static Set<String> of(Way way, String process, Map<String, Set<String>> outcomes) {
    PossibleEnds possible = new PossibleEnds(way, process, outcomes);
    possible.begin(way.scope(process), NONE);
    while (!possible.ahead.isEmpty()) {
      possible.step(possible.ahead.remove());
    }
    possible.ends.remove(NONE);
    return possible.ends.contains(ANY) ? Set.of() : possible.ends;
  }

  private void begin(Way.Scope scope, String outcome) {
    if (scope == null || scope.start() == null) {
      return;
    }
    arrive(scope.key(), scope.start(), outcome);
    for (Way.Entry entry : scope.entries()) {
      if (around.put(entry.scope(), scope.key()) == null) {
        begin(way.scope(entry.scope()), NONE);
      }
    }
  }

  private void arrive(String scope, String node, String outcome) {
    Arrival arrival = new Arrival(scope, node, outcome);
    if (seen.add(arrival)) {
      ahead.add(arrival);
    }
  }

  private void step(Arrival at) {
    Way.Node node = way.node(at.node());
    node.attached().forEach(entry -> arrive(at.scope(), entry.node(), at.outcome()));
    switch (node.step()) {
      case TASK ->
          outcomes
              .getOrDefault(node.task().kind(), Set.of(ANY))
              .forEach(outcome -> goOn(at.scope(), node.flows(), outcome));
      case CHOICE -> goOn(at.scope(), open(node, at.outcome()), at.outcome());
      case ENTER -> enter(at, node);
      case END -> end(at, node.end());
      default -> goOn(at.scope(), node.flows(), at.outcome());
    }
  }

  private void goOn(String scope, List<Way.Flow> flows, String outcome) {
    flows.forEach(flow -> arrive(scope, flow.target(), outcome));
    if (flows.isEmpty()) {
      leave(scope, outcome, false);
    }
  }

  /** As {@link Routes} says where nothing but the outcome is known, and what more may be open. */
  private static List<Way.Flow> open(Way.Node node, String outcome) {
    String known = outcome.equals(ANY) || outcome.equals(NONE) ? null : outcome;
    List<Way.Flow> open = new ArrayList<>();
    boolean otherwise = false;
    for (Way.Flow flow : node.flows()) {
      otherwise |= flow.otherwise();
      Truth holds =
          flow.guard() == null
              ? Truth.YES
              : flow.guard().holds(name -> name.equals("outcome") ? known : null);
      if (!flow.otherwise() && holds != Truth.NO) {
        open.add(flow);
        if (holds == Truth.YES) {
          return open;
        }
      }
    }
    if (!otherwise) {
      return node.flows();
    }
    node.flows().stream().filter(Way.Flow::otherwise).forEach(open::add);
    return open;
  }

  private void enter(Arrival at, Way.Node node) {
    Way.Scope inner = way.scope(node.enters());
    if (inner == null || inner.start() == null) {
      goOn(at.scope(), node.flows(), at.outcome());
      return;
    }
    entered.computeIfAbsent(inner.key(), key -> new LinkedHashSet<>()).add(at);
    begin(inner, at.outcome());
    List.copyOf(left.getOrDefault(inner.key(), Set.of())).forEach(said -> back(at, said));
  }

  private void back(Arrival at, String said) {
    Way.Node node = way.node(at.node());
    goOn(at.scope(), node.flows(), node.keepsOutcome() ? at.outcome() : said);
  }

  private void end(Arrival at, Way.End says) {
    if (says.caseState() != null) {
      ends.add(says.caseState());
    }
    leave(
        at.scope(), says.result() == null ? at.outcome() : says.result(), says.caseState() != null);
  }

  /**
   * @param stated whether the state of the case is told instead of the outcome
   */
  private void leave(String scope, String outcome, boolean stated) {
    if (scope.equals(process) && !stated) {
      ends.add(outcome);
    }
    if (left.computeIfAbsent(scope, key -> new LinkedHashSet<>()).add(outcome)) {
      List.copyOf(entered.getOrDefault(scope, Set.of())).forEach(at -> back(at, outcome));
    }
    if (around.containsKey(scope)) {
      leave(around.get(scope), outcome, stated);
    }
  }
}
