package org.sixfold.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.sixfold.casefile.Restrictions;
import org.sixfold.casefile.Restrictions.Restriction;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** Under which rule a person is restricted now. */
@Component
public class RunningRule {

  /**
   * A rule as it runs for somebody.
   *
   * @param countedFrom the moment counted from
   * @param dayZero the date from which its days count
   * @param firstStage whether its first stage runs
   */
  public record Applied(
      RestrictionRule rule, Instant countedFrom, LocalDate dayZero, boolean firstStage) {

    /** Which day of the rule a date is. */
    public int day(LocalDate date) {
      return Math.toIntExact(dayZero.until(date, ChronoUnit.DAYS));
    }
  }

  private final Restrictions restrictions;
  private final RestrictionRules rules;
  private final CountedFrom countedFrom;
  private final SixfoldClock clock;

  RunningRule(
      Restrictions restrictions,
      RestrictionRules rules,
      CountedFrom countedFrom,
      SixfoldClock clock) {
    this.restrictions = restrictions;
    this.rules = rules;
    this.countedFrom = countedFrom;
    this.clock = clock;
  }

  /** Empty if nothing restricts the person, or nobody knows the rule any more. */
  public Optional<Applied> of(String caseId) {
    return Optional.ofNullable(all(List.of(caseId)).get(caseId));
  }

  /** The same for several people, by case; who is restricted by nothing known is left out. */
  public Map<String, Applied> all(Collection<String> caseIds) {
    List<Restriction> first =
        restrictions.runningOf(caseIds).stream()
            .collect(
                Collectors.toMap(
                    Restriction::caseId,
                    one -> one,
                    BinaryOperator.minBy(Comparator.comparingInt(Restriction::seq))))
            .values()
            .stream()
            .toList();
    Map<String, Instant> from = countedFrom.ofDecisions(first);
    Map<String, Applied> applied = new HashMap<>();
    first.forEach(
        one ->
            applied(one, Optional.ofNullable(from.get(one.id())))
                .ifPresent(rule -> applied.put(one.caseId(), rule)));
    return applied;
  }

  private Optional<Applied> applied(Restriction running, Optional<Instant> from) {
    Optional<RestrictionRule> rule = rules.find(running.ruleId());
    if (rule.isEmpty() || from.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Applied(
            rule.get(),
            from.get(),
            rule.get().dayZero(from.get(), clock.zone()),
            isFirst(rule.get(), running, from.get())));
  }

  private boolean isFirst(RestrictionRule rule, Restriction running, Instant from) {
    return rule.second() == null || !running.lawfulEnd().isAfter(rule.firstEnd(from, clock.zone()));
  }
}
