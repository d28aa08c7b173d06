package org.sixfold.papers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sixfold.casefile.Restrictions;
import org.sixfold.casefile.Restrictions.Decision;
import org.sixfold.casefile.Restrictions.Restriction;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/**
 * The time for which an employer goes on paying: without a gap up to its end, by however many
 * decisions, and only as far as somebody was limited in fact.
 */
@Component
class WholeTime {

  private final Restrictions restrictions;
  private final SixfoldClock clock;

  WholeTime(Restrictions restrictions, SixfoldClock clock) {
    this.restrictions = restrictions;
    this.clock = clock;
  }

  /** Empty for who was never limited. */
  Map<String, String> of(String caseId) {
    List<Restriction> parts = withoutGap(restrictions.of(caseId));
    if (parts.isEmpty()) {
      return Map.of();
    }
    Set<String> decisions = parts.stream().map(Restriction::decisionId).collect(Collectors.toSet());
    Map<String, String> facts = new HashMap<>();
    facts.put("measures", MeasureWords.names(parts));
    facts.put("start", new PaperDates(clock.zone()).moment(parts.get(0).start()));
    facts.put(
        "decisionNo",
        restrictions.decisionsOf(caseId).stream()
            .filter(one -> decisions.contains(one.id()))
            .map(Decision::documentNo)
            .distinct()
            .collect(Collectors.joining("、")));
    return facts;
  }

  private static List<Restriction> withoutGap(List<Restriction> all) {
    List<Restriction> latestFirst =
        all.stream()
            .filter(one -> one.start() != null && one.start().isBefore(end(one)))
            .sorted(Comparator.comparing(Restriction::start).reversed())
            .toList();
    List<Restriction> parts = new ArrayList<>();
    for (Restriction one : latestFirst) {
      if (!parts.isEmpty() && end(one).isBefore(parts.get(0).start())) {
        break;
      }
      parts.add(0, one);
    }
    return parts;
  }

  private static Instant end(Restriction one) {
    return one.endedAt() == null ? one.lawfulEnd() : one.endedAt();
  }
}
