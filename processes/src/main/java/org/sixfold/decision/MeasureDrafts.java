package org.sixfold.decision;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sixfold.casefile.Restrictions;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.casefile.Restrictions.Restriction;
import org.sixfold.casework.CumulativeDays;
import org.sixfold.casework.DecisionBases;
import org.sixfold.casework.DecisionBasis;
import org.sixfold.casework.MeasureChange;
import org.sixfold.casework.Proposals.Proposal;
import org.sixfold.casework.RestrictionRule;
import org.sixfold.casework.RestrictionRules;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** Works out what a proposal means beside what runs, as of now. */
@Component
class MeasureDrafts {

  private final RestrictionRules rules;
  private final Restrictions restrictions;
  private final DecisionBases bases;
  private final CumulativeDays cumulative;
  private final SixfoldClock clock;

  MeasureDrafts(
      RestrictionRules rules,
      Restrictions restrictions,
      DecisionBases bases,
      CumulativeDays cumulative,
      SixfoldClock clock) {
    this.rules = rules;
    this.restrictions = restrictions;
    this.bases = bases;
    this.cumulative = cumulative;
    this.clock = clock;
  }

  /**
   * The measure of a proposal under its rule.
   *
   * @param until an end earlier than the rule's; null for the rule's own
   */
  MeasureDraft of(Proposal proposal, RestrictionRule rule, Instant until) {
    Instant from = proposal.countedFrom();
    Instant now = clock.now();
    Measure measure =
        until == null
            ? Measure.of(rule, from, now, clock.zone())
            : Measure.of(rule, from, now, until, clock.zone());
    if (measure.isOver()) {
      throw ProblemException.conflict("rule.alreadyOver");
    }
    List<Restriction> all = restrictions.of(proposal.caseId());
    List<Restriction> running = all.stream().filter(one -> one.endedAt() == null).toList();
    boolean inPlace =
        running.stream()
            .findFirst()
            .filter(one -> one.limitsAt(now) && isHome(one.kind()) == isHome(measure.firstKind()))
            .isPresent();
    return new MeasureDraft(
        proposal,
        rule,
        measure,
        change(running, measure),
        restrictions.startIfSigned(proposal.caseId()),
        inPlace,
        cumulative.until(measure.end(), all));
  }

  /**
   * The latest end that any rule in force allows for the exposure. A moment counted from after the
   * running decision was signed is a new exposure; before, it is the same one, however dated.
   */
  Instant longestEnd(Proposal proposal) {
    Instant counted = proposal.countedFrom();
    Optional<DecisionBasis> before = bases.latest(proposal.caseId());
    if (before.isPresent() && isRunning(before.get())) {
      Instant earlier = before.get().countedFrom();
      boolean newExposure = counted.isAfter(signedAt(before.get()));
      counted = newExposure || counted.isBefore(earlier) ? counted : earlier;
    }
    Instant from = counted;
    return Arrays.stream(Kind.values())
        .flatMap(kind -> rules.inForce(proposal.personClass(), kind, clock.today()).stream())
        .map(rule -> rule.lastEnd(from, clock.zone()))
        .max(Comparator.naturalOrder())
        .orElseThrow(() -> ProblemException.conflict("rule.noneInForce"));
  }

  private boolean isRunning(DecisionBasis basis) {
    return restrictions.of(basis.caseId()).stream()
        .anyMatch(one -> one.decisionId().equals(basis.decisionId()) && one.endedAt() == null);
  }

  private Instant signedAt(DecisionBasis basis) {
    return restrictions.decisionsOf(basis.caseId()).stream()
        .filter(one -> one.id().equals(basis.decisionId()))
        .map(Restrictions.Decision::signedAt)
        .findFirst()
        .orElseThrow();
  }

  private static MeasureChange change(List<Restriction> running, Measure measure) {
    if (running.isEmpty()) {
      return MeasureChange.NEW;
    }
    Instant end = running.get(running.size() - 1).lawfulEnd();
    if (measure.end().isAfter(end)) {
      return MeasureChange.EXTEND;
    }
    return running.get(0).kind() == measure.firstKind()
        ? MeasureChange.SHORTEN
        : MeasureChange.PLACE;
  }

  private static boolean isHome(Kind kind) {
    return kind != Kind.CENTRALISED_ISOLATION;
  }
}
