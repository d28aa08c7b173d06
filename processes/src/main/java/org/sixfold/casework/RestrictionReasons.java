package org.sixfold.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
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
public class RestrictionReasons implements CaseFileSection {

  private final Restrictions restrictions;
  private final RestrictionRules rules;
  private final CountedFrom countedFrom;
  private final SixfoldClock clock;

  RestrictionReasons(
      Restrictions restrictions,
      RestrictionRules rules,
      CountedFrom countedFrom,
      SixfoldClock clock) {
    this.restrictions = restrictions;
    this.rules = rules;
    this.countedFrom = countedFrom;
    this.clock = clock;
  }

  /** The trace of one restriction. */
  public record Why(String restrictionId, String zh, String en) {}

  @Override
  public String name() {
    return "why";
  }

  @Override
  public List<Why> content(String caseId, SignedInUser viewer) {
    return of(caseId);
  }

  /** Those of a case, in the order of its restrictions. */
  public List<Why> of(String caseId) {
    return restrictions.of(caseId).stream().map(this::why).toList();
  }

  private Why why(Restriction one) {
    Optional<RestrictionRule> rule = rules.find(one.ruleId());
    Optional<Instant> from = countedFrom.of(one.caseId(), one.decisionId());
    String end = local(one.lawfulEnd());
    if (rule.isEmpty() || from.isEmpty()) {
      return new Why(
          one.id(),
          "规则 " + one.ruleId() + "；法定止时 " + end,
          "Rule " + one.ruleId() + "; lawful end " + end);
    }
    Instant latest = latestEnd(one, rule.get(), from.get());
    boolean earlier = one.lawfulEnd().isBefore(latest);
    Counted counted = counted(rule.get(), from.get());
    return new Why(
        one.id(),
        rule.get().citation()
            + "；"
            + counted.zh()
            + "；规则止时 "
            + local(latest)
            + "；法定止时 "
            + end
            + (earlier ? "（早于规则）" : ""),
        "Rule "
            + rule.get().cited().en()
            + "; "
            + counted.en()
            + "; end by the rule "
            + local(latest)
            + "; lawful end "
            + end
            + (earlier ? " (earlier than the rule)" : ""));
  }

  /** Of the stage that it belongs to. */
  private Instant latestEnd(Restriction one, RestrictionRule rule, Instant from) {
    return rule.isSecond(one, from, clock.zone())
        ? rule.lastEnd(from, clock.zone())
        : rule.firstEnd(from, clock.zone());
  }

  /** From when and how it was counted. */
  private record Counted(String zh, String en) {}

  private Counted counted(RestrictionRule rule, Instant from) {
    String days = days(rule);
    if (rule.counting() == Counting.HOURS_24) {
      String moment = local(from);
      return new Counted(
          "自 " + moment + " 起算；24小时周期数 " + days,
          "counted from " + moment + "; periods of 24 hours " + days);
    }
    LocalDate zero = rule.dayZero(from, clock.zone());
    return new Counted("第0天 " + zero + "；天数 " + days, "day 0 " + zero + "; days " + days);
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
    return LocalDateTime.ofInstant(moment, clock.zone())
        .truncatedTo(ChronoUnit.MINUTES)
        .toString()
        .replace('T', ' ');
  }
}
