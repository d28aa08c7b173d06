package org.sixfold.transfer;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sixfold.casefile.Restrictions;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.casefile.Restrictions.Restriction;
import org.sixfold.casework.Answers;
import org.sixfold.casework.RestrictionRule;
import org.sixfold.casework.RestrictionRules;
import org.sixfold.worklist.EarlierAnswers;
import org.sixfold.worklist.EarlierAnswers.Answered;
import org.springframework.stereotype.Component;

/**
 * What the deadline of being in place counts from: the call, visit or gate at which somebody was
 * located, and the rule set that is signed. Who has been in place since, or has been monitored at
 * home, was in time then; a later move has no such deadline.
 */
@Component
class InPlaceBy {

  private static final String RECEIVED = "RECEIVED";

  /** Kinds 2, 3 and 8. */
  private static final List<String> TALKS =
      List.of("check-by-phone", "visit-person", "meet-at-gate");

  /** Outcomes after which everybody knows where the person is. */
  private static final Set<String> LOCATED =
      Set.of("CONCERNED", "CONTRADICTS", "URGENT_CARE", "CARE");

  private static final Set<Kind> AT_HOME_ALREADY =
      Set.of(Kind.HOME_MONITORING, Kind.DAILY_MONITORING);

  private final EarlierAnswers earlier;
  private final Restrictions restrictions;
  private final RestrictionRules rules;

  InPlaceBy(EarlierAnswers earlier, Restrictions restrictions, RestrictionRules rules) {
    this.earlier = earlier;
    this.restrictions = restrictions;
    this.rules = rules;
  }

  /** Variables of the transfer; without a moment if the person was not located for it. */
  Map<String, Object> of(String caseId) {
    List<Restriction> all = restrictions.of(caseId);
    Map<String, Object> variables = new HashMap<>();
    ruleSet(all).ifPresent(set -> variables.put(TransferProcess.RULE_SET, set));
    locatedAt(caseId, all)
        .ifPresent(at -> variables.put(TransferProcess.LOCATED_AT, Date.from(at)));
    return variables;
  }

  private Optional<String> ruleSet(List<Restriction> all) {
    return all.stream()
        .filter(one -> one.endedAt() == null)
        .min(Comparator.comparingInt(Restriction::seq))
        .flatMap(one -> rules.find(one.ruleId()))
        .map(RestrictionRule::ruleSet);
  }

  private Optional<Instant> locatedAt(String caseId, List<Restriction> all) {
    Instant since = inPlaceSince(caseId, all);
    return earlier.of(List.of(caseId), TALKS).stream()
        .filter(one -> LOCATED.contains(one.outcome()))
        .map(InPlaceBy::at)
        .filter(at -> at.isAfter(since))
        .min(Comparator.naturalOrder());
  }

  /** When the person was last in place, or began to be monitored where the person lives. */
  private Instant inPlaceSince(String caseId, List<Restriction> all) {
    Instant received =
        earlier.of(List.of(caseId), List.of(TransferProcess.ACKNOWLEDGE_ARRIVAL)).stream()
            .filter(one -> RECEIVED.equals(one.outcome()))
            .map(Answered::at)
            .max(Comparator.naturalOrder())
            .orElse(Instant.EPOCH);
    return all.stream()
        .filter(one -> one.endedAt() != null && AT_HOME_ALREADY.contains(one.kind()))
        .map(Restriction::start)
        .filter(start -> start != null && start.isAfter(received))
        .max(Comparator.naturalOrder())
        .orElse(received);
  }

  /** At a gate the moment of meeting, else when it was done in fact. */
  private static Instant at(Answered answered) {
    Answers answers = new Answers(answered.values());
    Instant met = answers.moment("metAt");
    Instant acted = met == null ? answers.moment("actedAt") : met;
    return acted == null ? answered.at() : acted;
  }
}
