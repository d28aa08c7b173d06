package org.sixfold.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sixfold.casefile.Restrictions;
import org.sixfold.casefile.Restrictions.Restriction;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** The days on which the rule of the measure signed last wants samples, past ones included. */
@Component
public class TestCalendar {

  private final Restrictions restrictions;
  private final RestrictionRules rules;
  private final CountedFrom countedFrom;
  private final SixfoldClock clock;

  TestCalendar(
      Restrictions restrictions,
      RestrictionRules rules,
      CountedFrom countedFrom,
      SixfoldClock clock) {
    this.restrictions = restrictions;
    this.rules = rules;
    this.countedFrom = countedFrom;
    this.clock = clock;
  }

  /** In order; none beyond the end of the part that asks for them. */
  public List<LocalDate> of(String caseId) {
    List<Restrictions.Decision> decisions = restrictions.decisionsOf(caseId);
    if (decisions.isEmpty()) {
      return List.of();
    }
    String latest = decisions.get(decisions.size() - 1).id();
    Optional<Instant> from = countedFrom.of(caseId, latest);
    if (from.isEmpty()) {
      return List.of();
    }
    return restrictions.of(caseId).stream()
        .filter(one -> one.decisionId().equals(latest))
        .flatMap(one -> days(one, from.get()))
        .distinct()
        .sorted()
        .toList();
  }

  /** As {@link #of(String)}, of one part and a moment that are known already. */
  public List<LocalDate> of(Restriction part, Instant from) {
    return days(part, from).sorted().toList();
  }

  private Stream<LocalDate> days(Restriction one, Instant from) {
    LocalDate last = one.lawfulEnd().minusMillis(1).atZone(clock.zone()).toLocalDate();
    return rules
        .find(one.ruleId())
        .map(rule -> days(rule, one, from))
        .orElse(Stream.empty())
        .filter(day -> !day.isAfter(last));
  }

  private Stream<LocalDate> days(RestrictionRule rule, Restriction one, Instant from) {
    if (rule.isSecond(one, from, clock.zone())) {
      LocalDate zero = rule.secondDayZero(from, clock.zone());
      return rule.second().testDays().stream().map(zero::plusDays);
    }
    LocalDate zero = rule.dayZero(from, clock.zone());
    LocalDate begun =
        one.start() == null ? clock.today() : one.start().atZone(clock.zone()).toLocalDate();
    String days =
        TestPlan.days(rule.first().testDays(), rule.shape().tracedWithinDays(), zero, begun, false);
    return Arrays.stream(days.split(","))
        .filter(day -> !day.isEmpty())
        .map(day -> zero.plusDays(Long.parseLong(day)));
  }
}
