package org.sixfold.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.CaseFileSection;
import org.sixfold.casefile.Restrictions;
import org.sixfold.casefile.Restrictions.Restriction;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** Why each restriction ends when it does: rule, source, day 0, days, end. */
@Component
class RestrictionReasonsSection implements CaseFileSection {

  private final Restrictions restrictions;
  private final RestrictionRules rules;
  private final DecisionBases bases;
  private final SixfoldClock clock;

  RestrictionReasonsSection(
      Restrictions restrictions, RestrictionRules rules, DecisionBases bases, SixfoldClock clock) {
    this.restrictions = restrictions;
    this.rules = rules;
    this.bases = bases;
    this.clock = clock;
  }

  /** The trace of one restriction. */
  record Why(String restrictionId, String zh, String en) {}

  @Override
  public String name() {
    return "why";
  }

  @Override
  public Object content(String caseId, SignedInUser viewer) {
    return restrictions.of(caseId).stream().map(this::why).toList();
  }

  private Why why(Restriction one) {
    Optional<RestrictionRule> rule = rules.find(one.ruleId());
    Optional<LocalDate> dayZero =
        bases.of(one.caseId()).stream()
            .filter(basis -> basis.decisionId().equals(one.decisionId()))
            .findFirst()
            .map(basis -> basis.countedFrom().atZone(clock.zone()).toLocalDate());
    String end = local(one.lawfulEnd());
    if (rule.isEmpty() || dayZero.isEmpty()) {
      return new Why(
          one.id(),
          "规则 " + one.ruleId() + "；法定止时 " + end,
          "Rule " + one.ruleId() + "; lawful end " + end);
    }
    Instant latest = latestEnd(one, rule.get(), dayZero.get());
    boolean earlier = one.lawfulEnd().isBefore(latest);
    String zero = dayZero.get().toString();
    String counted = days(rule.get());
    return new Why(
        one.id(),
        rule.get().citation()
            + "；第0天 "
            + zero
            + "；天数 "
            + counted
            + "；规则止时 "
            + local(latest)
            + "；法定止时 "
            + end
            + (earlier ? "（早于规则）" : ""),
        "Rule "
            + rule.get().id()
            + ", source "
            + rule.get().source()
            + "; day 0 "
            + zero
            + "; days "
            + counted
            + "; end by the rule "
            + local(latest)
            + "; lawful end "
            + end
            + (earlier ? " (earlier than the rule)" : ""));
  }

  /** Of the stage that it belongs to: by its kind, or by an end beyond the first. */
  private Instant latestEnd(Restriction one, RestrictionRule rule, LocalDate dayZero) {
    Instant first = rule.firstEnd(dayZero, clock.zone());
    boolean following =
        rule.second() != null
            && (one.lawfulEnd().isAfter(first)
                || one.kind() == rule.second().kind() && one.kind() != rule.first().kind());
    return following ? rule.lastEnd(dayZero, clock.zone()) : first;
  }

  private static String days(RestrictionRule rule) {
    String first = String.valueOf(rule.first().days());
    List<String> parts =
        rule.second() == null
            ? List.of(first)
            : List.of(first, String.valueOf(rule.second().days()));
    return String.join(" + ", parts);
  }

  private String local(Instant moment) {
    return LocalDateTime.ofInstant(moment, clock.zone()).toString().replace('T', ' ');
  }
}
