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
   * @param dayZero the date counted from
   * @param firstStage whether its first stage runs
   */
  public record Applied(RestrictionRule rule, LocalDate dayZero, boolean firstStage) {

    /** Which day of the rule a date is. */
    public int day(LocalDate date) {
      return Math.toIntExact(dayZero.until(date, ChronoUnit.DAYS));
    }
  }

  private final Restrictions restrictions;
  private final RestrictionRules rules;
  private final DecisionBases bases;
  private final Proposals proposals;
  private final SixfoldClock clock;

  RunningRule(
      Restrictions restrictions,
      RestrictionRules rules,
      DecisionBases bases,
      Proposals proposals,
      SixfoldClock clock) {
    this.restrictions = restrictions;
    this.rules = rules;
    this.bases = bases;
    this.proposals = proposals;
    this.clock = clock;
  }

  /** Empty if nothing restricts the person, or nobody knows the rule any more. */
  public Optional<Applied> of(String caseId) {
    Optional<Restriction> running =
        restrictions.of(caseId).stream()
            .filter(one -> one.endedAt() == null)
            .min(Comparator.comparingInt(Restriction::seq));
    Optional<LocalDate> dayZero =
        running
            .flatMap(one -> countedFrom(caseId, one.decisionId()))
            .map(moment -> moment.atZone(clock.zone()).toLocalDate());
    if (running.isEmpty() || dayZero.isEmpty()) {
      return Optional.empty();
    }
    return rules
        .find(running.get().ruleId())
        .map(rule -> new Applied(rule, dayZero.get(), isFirst(rule, running.get(), dayZero.get())));
  }

  /** As signed; a measure moved to another rule keeps the day 0 of what was signed before. */
  private Optional<Instant> countedFrom(String caseId, String decisionId) {
    return bases.of(caseId).stream()
        .filter(basis -> basis.decisionId().equals(decisionId))
        .findFirst()
        .or(() -> bases.latest(caseId))
        .map(DecisionBasis::countedFrom)
        .or(() -> proposals.latest(caseId).map(Proposals.Proposal::countedFrom));
  }

  private boolean isFirst(RestrictionRule rule, Restriction running, LocalDate dayZero) {
    return rule.second() == null
        || !running.lawfulEnd().isAfter(rule.firstEnd(dayZero, clock.zone()));
  }
}
