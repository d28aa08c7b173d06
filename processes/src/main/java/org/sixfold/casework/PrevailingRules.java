package org.sixfold.casework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which rules for one class prevail among several jurisdictions: the nearest that has the class
 * says where its people are restricted, and never longer than the next wider one that has it too.
 */
final class PrevailingRules {

  private PrevailingRules() {}

  /** Of the rules in force of each jurisdiction, the nearest first. */
  static List<RestrictionRule> of(List<List<RestrictionRule>> nearestFirst) {
    List<RestrictionRule> prevailing = List.of();
    for (int i = nearestFirst.size() - 1; i >= 0; i--) {
      prevailing = within(nearestFirst.get(i), prevailing);
    }
    return prevailing;
  }

  /** What would be longer gives way to the wider rule for that place, if there is one. */
  private static List<RestrictionRule> within(
      List<RestrictionRule> nearer, List<RestrictionRule> wider) {
    if (wider.isEmpty()) {
      return nearer;
    }
    List<RestrictionRule> kept = new ArrayList<>();
    for (RestrictionRule rule : nearer) {
      Optional<RestrictionRule> samePlace =
          wider.stream()
              .filter(other -> other.first().kind() == rule.first().kind())
              .min(RestrictionRule.SHORTEST_FIRST);
      if (samePlace.isPresent()) {
        kept.add(longer(rule, samePlace.get()) ? samePlace.get() : rule);
      } else if (!longer(rule, longest(wider))) {
        kept.add(rule);
      }
    }
    return kept.isEmpty() ? wider : kept;
  }

  private static boolean longer(RestrictionRule rule, RestrictionRule other) {
    return RestrictionRule.SHORTEST_FIRST.compare(rule, other) > 0;
  }

  private static RestrictionRule longest(List<RestrictionRule> rules) {
    return rules.stream().max(Comparator.comparingInt(RestrictionRule::totalDays)).orElseThrow();
  }
}
