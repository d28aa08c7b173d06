package org.sixfold.decision;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sixfold.casefile.CaseFiles;
import org.sixfold.casefile.Restrictions;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.casefile.Restrictions.Restriction;
import org.sixfold.casefile.Stage;
import org.sixfold.casework.CumulativeDays;
import org.sixfold.casework.Exposures;
import org.sixfold.casework.Exposures.Decided;
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

  private final CaseFiles cases;
  private final RestrictionRules rules;
  private final Restrictions restrictions;
  private final Exposures exposures;
  private final CumulativeDays cumulative;
  private final SixfoldClock clock;

  MeasureDrafts(
      CaseFiles cases,
      RestrictionRules rules,
      Restrictions restrictions,
      Exposures exposures,
      CumulativeDays cumulative,
      SixfoldClock clock) {
    this.cases = cases;
    this.rules = rules;
    this.restrictions = restrictions;
    this.exposures = exposures;
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
    List<Decided> before = exposures.decided(proposal.caseId(), from);
    List<Restriction> all = all(proposal.caseId(), before);
    List<Restriction> running = all.stream().filter(one -> one.endedAt() == null).toList();
    boolean inPlace =
        running.stream()
            .findFirst()
            .filter(one -> one.limitsAt(now))
            .filter(one -> staysIn(proposal.caseId(), one.kind(), measure.firstKind()))
            .isPresent();
    return new MeasureDraft(
        proposal,
        rule,
        measure,
        change(running, before, measure),
        restrictions.startIfSigned(proposal.caseId()),
        inPlace,
        cumulative.until(measure.end(), all),
        before);
  }

  /** The latest end that any rule in force allows for the exposure. */
  Instant longestEnd(MeasureDraft draft) {
    Proposal proposal = draft.proposal();
    Instant from =
        Stream.concat(
                Stream.of(proposal.countedFrom()),
                draft.before().stream().map(Decided::countedFrom))
            .min(Comparator.naturalOrder())
            .orElseThrow();
    return Arrays.stream(Kind.values())
        .flatMap(kind -> rules.inForce(proposal.personClass(), kind, clock.today()).stream())
        .map(rule -> rule.lastEnd(from, clock.zone()))
        .max(Comparator.naturalOrder())
        .orElseThrow(() -> ProblemException.conflict("rule.noneInForce"));
  }

  /** Restrictions of the case, and those of earlier cases for the same exposure. */
  private List<Restriction> all(String caseId, List<Decided> before) {
    Set<String> earlier =
        before.stream()
            .filter(one -> !one.caseId().equals(caseId))
            .map(Decided::decisionId)
            .collect(Collectors.toSet());
    Stream<Restriction> ofEarlier =
        before.stream()
            .map(Decided::caseId)
            .distinct()
            .flatMap(id -> restrictions.of(id).stream())
            .filter(one -> earlier.contains(one.decisionId()));
    return Stream.concat(ofEarlier, restrictions.of(caseId).stream()).toList();
  }

  /** Whoever was released is restricted longer, not anew, by a decision about the same exposure. */
  private static MeasureChange change(
      List<Restriction> running, List<Decided> before, Measure measure) {
    if (running.isEmpty()) {
      return before.isEmpty() ? MeasureChange.NEW : MeasureChange.EXTEND;
    }
    Instant end = running.get(running.size() - 1).lawfulEnd();
    if (measure.end().isAfter(end)) {
      return MeasureChange.EXTEND;
    }
    return running.get(0).kind() == measure.firstKind()
        ? MeasureChange.SHORTEN
        : MeasureChange.PLACE;
  }

  /** Nobody has looked at the home of who was only monitored there, or is not there yet. */
  private boolean staysIn(String caseId, Kind running, Kind next) {
    return next == Kind.HOME_ISOLATION
        ? running == Kind.HOME_ISOLATION && !isOnTheWay(caseId)
        : isHome(running) == isHome(next);
  }

  private boolean isOnTheWay(String caseId) {
    return cases.summaries(List.of(caseId)).get(caseId).stage() == Stage.TRANSFER;
  }

  private static boolean isHome(Kind kind) {
    return kind != Kind.CENTRALISED_ISOLATION;
  }
}
