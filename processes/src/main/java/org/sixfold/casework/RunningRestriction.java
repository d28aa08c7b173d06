package org.sixfold.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sixfold.casefile.Restrictions;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.casefile.Restrictions.Restriction;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** What restricts a person now, with the test days of its rule. */
@Component
public class RunningRestriction {

  /**
   * The first restriction that has not ended.
   *
   * @param dayZero from which test days count
   */
  public record Running(Kind kind, Instant end, LocalDate dayZero, List<Integer> testDays) {

    public boolean isIsolation() {
      return kind == Kind.CENTRALISED_ISOLATION || kind == Kind.HOME_ISOLATION;
    }
  }

  private final Restrictions restrictions;
  private final RestrictionRules rules;
  private final CountedFrom countedFrom;
  private final SixfoldClock clock;

  RunningRestriction(
      Restrictions restrictions,
      RestrictionRules rules,
      CountedFrom countedFrom,
      SixfoldClock clock) {
    this.restrictions = restrictions;
    this.rules = rules;
    this.countedFrom = countedFrom;
    this.clock = clock;
  }

  /** Ends what is due, signed or not, and says what runs then. */
  public Optional<Running> afterEndingDue(String caseId) {
    Instant now = clock.now();
    restrictions.of(caseId).stream()
        .filter(one -> one.endedAt() == null && !one.lawfulEnd().isAfter(now))
        .forEach(due -> restrictions.endLawfully(due.id()));
    return find(caseId);
  }

  /** What runs now. */
  public Optional<Running> find(String caseId) {
    return restrictions.of(caseId).stream()
        .filter(one -> one.endedAt() == null)
        .min(Comparator.comparingInt(Restriction::seq))
        .map(one -> running(one, isFollowing(caseId, one)));
  }

  /** Whether another part of the same decision came before it. */
  private boolean isFollowing(String caseId, Restriction restriction) {
    return restrictions.of(caseId).stream()
        .anyMatch(
            one ->
                one.decisionId().equals(restriction.decisionId()) && one.seq() < restriction.seq());
  }

  private Running running(Restriction restriction, boolean following) {
    Optional<RestrictionRule> rule = rules.find(restriction.ruleId());
    Instant from =
        countedFrom.of(restriction.caseId(), restriction.decisionId()).orElseGet(clock::now);
    if (rule.isEmpty()) {
      LocalDate date = from.atZone(clock.zone()).toLocalDate();
      return new Running(restriction.kind(), restriction.lawfulEnd(), date, List.of());
    }
    RestrictionRule.Part first = rule.get().first();
    boolean isSecond =
        rule.get().second() != null
            && restriction.kind() == rule.get().second().kind()
            && (following || rule.get().isSecond(restriction, from, clock.zone()));
    return isSecond
        ? new Running(
            restriction.kind(),
            restriction.lawfulEnd(),
            rule.get().secondDayZero(from, clock.zone()),
            rule.get().second().testDays())
        : new Running(
            restriction.kind(),
            restriction.lawfulEnd(),
            rule.get().dayZero(from, clock.zone()),
            first.testDays());
  }
}
