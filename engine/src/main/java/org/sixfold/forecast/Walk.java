package org.sixfold.forecast;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.sixfold.camunda.ModelCondition;

/** One newcomer on the way, and what chance and answers made known so far. */
final class Walk {

  private static final String OUTCOME = "outcome";

  private final Chances chances;
  private final SplittableRandom chance;
  private final Map<String, Object> known = new HashMap<>();
  private final Map<String, Integer> arrived = new HashMap<>();

  /** How many of its tokens are under way. */
  int tokens = 1;

  Walk(Chances chances, long seed) {
    this.chances = chances;
    this.chance = new SplittableRandom(seed);
    chances.atTheStart().forEach((name, shares) -> known.put(name, draw(shares)));
  }

  /** What may happen to any newcomer. */
  record Chances(
      Map<String, Shares> outcomes,
      Map<String, Shares> atTheStart,
      Map<String, Shares> onTheWay,
      Map<String, Map<String, String>> setBy) {

    static Chances of(NewcomersWay way, Map<String, Map<String, Double>> outcomes) {
      return new Chances(
          Shares.ofEach(outcomes),
          Shares.ofEach(way.atTheStart()),
          Shares.ofEach(way.onTheWay()),
          way.setBy());
    }
  }

  /** A task has been completed somehow. */
  void completed(String kind) {
    known.put(OUTCOME, draw(chances.outcomes().getOrDefault(kind, Shares.NONE)));
    known.putAll(chances.setBy().getOrDefault(kind, Map.of()));
  }

  /** The flow taken at a choice; null if none fits. */
  PathModel.Flow chosen(PathModel.Node node) {
    Map<String, Object> drawn = new HashMap<>();
    Function<String, Object> values =
        name -> {
          Shares shares = chances.onTheWay().get(name);
          return shares == null
              ? known.get(name)
              : drawn.computeIfAbsent(name, one -> draw(shares));
        };
    for (PathModel.Flow flow : node.outgoing()) {
      if (flow.condition() == null || holds(flow.condition(), values)) {
        return flow;
      }
    }
    return null;
  }

  /** What nobody has said is false, or an empty text. */
  private static boolean holds(ModelCondition condition, Function<String, Object> values) {
    return condition.holds(name -> Objects.requireNonNullElse(values.apply(name), ""))
        == ModelCondition.Truth.YES;
  }

  /** Whether all that come together at a node have come. */
  boolean allCame(PathModel.Node node) {
    int count = arrived.merge(node.id(), 1, Integer::sum);
    if (count < node.incoming()) {
      return false;
    }
    arrived.remove(node.id());
    return true;
  }

  private String draw(Shares shares) {
    return shares.draw(chance.nextDouble());
  }
}
