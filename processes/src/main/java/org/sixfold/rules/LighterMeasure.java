package org.sixfold.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.casefile.Restrictions.Part;

/**
 * A measure under a new rule beside the one that runs: at every moment the lighter of the two, and
 * nothing as soon as either has ended.
 */
final class LighterMeasure {

  private LighterMeasure() {}

  /**
   * What runs from a moment on; empty if nothing does. The first part has no start.
   *
   * @param byRule what the new rule says
   */
  static List<Part> of(RunningMeasure running, List<Part> byRule, Instant at) {
    List<Part> parts = new ArrayList<>();
    Instant from = at;
    for (Instant end : ends(running, byRule, at)) {
      Optional<RunningMeasure.Part> old = runningAfter(from, running);
      Optional<Part> now = ruledAfter(from, byRule);
      if (old.isEmpty() || now.isEmpty()) {
        break;
      }
      Kind kind = lighter(old.get().kind(), now.get().kind());
      Instant start = parts.isEmpty() ? null : from;
      if (!parts.isEmpty() && last(parts).kind() == kind) {
        start = parts.remove(parts.size() - 1).start();
      }
      parts.add(new Part(kind, now.get().ruleId(), start, end));
      from = end;
    }
    return List.copyOf(parts);
  }

  private static Optional<RunningMeasure.Part> runningAfter(Instant from, RunningMeasure running) {
    return running.parts().stream().filter(part -> part.lawfulEnd().isAfter(from)).findFirst();
  }

  private static Optional<Part> ruledAfter(Instant from, List<Part> byRule) {
    return byRule.stream().filter(part -> part.lawfulEnd().isAfter(from)).findFirst();
  }

  /** All moments at which something changes. */
  private static List<Instant> ends(RunningMeasure running, List<Part> byRule, Instant at) {
    return Stream.concat(
            running.parts().stream().map(RunningMeasure.Part::lawfulEnd),
            byRule.stream().map(Part::lawfulEnd))
        .filter(end -> end.isAfter(at))
        .distinct()
        .sorted()
        .toList();
  }

  /** Kinds are named from the heaviest to the lightest. */
  private static Kind lighter(Kind one, Kind other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private static Part last(List<Part> parts) {
    return parts.get(parts.size() - 1);
  }
}
