package org.sixfold.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
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
    return restrictions.of(caseId).stream()
        .filter(one -> one.endedAt() == null)
        .min(Comparator.comparingInt(Restriction::seq))
        .flatMap(this::applied);
  }

  private Optional<Applied> applied(Restriction running) {
    Optional<RestrictionRule> rule = rules.find(running.ruleId());
    Optional<Instant> from = countedFrom.of(running.caseId(), running.decisionId());
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
