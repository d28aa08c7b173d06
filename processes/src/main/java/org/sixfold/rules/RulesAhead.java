package org.sixfold.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sixfold.casework.RestrictionRule;
import org.sixfold.casework.RestrictionRules;
import org.sixfold.rules.persistence.RuleSwitchMapper;
import org.sixfold.rules.persistence.RuleSwitchRow;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** Which rules come into force or lapse soon, whom that touches, and whether a list is signed. */
@Component
class RulesAhead {

  private final RestrictionRules rules;
  private final RuleCalendar calendar;
  private final SwitchEffects effects;
  private final RuleSwitchMapper mapper;
  private final SixfoldClock clock;

  RulesAhead(
      RestrictionRules rules,
      RuleCalendar calendar,
      SwitchEffects effects,
      RuleSwitchMapper mapper,
      SixfoldClock clock) {
    this.rules = rules;
    this.calendar = calendar;
    this.effects = effects;
    this.mapper = mapper;
    this.clock = clock;
  }

  /** Changes after today, within so many days. */
  List<RuleChange> within(int days) {
    return calendar.after(clock.today()).stream()
        .filter(day -> !day.isAfter(clock.today().plusDays(days)))
        .map(this::on)
        .toList();
  }

  /** What changes on a day. */
  RuleChange on(LocalDate day) {
    Instant midnight = clock.at(day.atTime(LocalTime.MIDNIGHT));
    Set<String> before = inForce(day.minusDays(1));
    Set<String> after = inForce(day);
    SwitchEffects.Found found = effects.at(midnight, line -> {});
    RuleSwitchRow list = mapper.findSigned(midnight);
    return new RuleChange(
        midnight,
        without(after, before),
        without(before, after),
        found.counts(),
        found.unreadable(),
        list == null
            ? null
            : new RuleChange.SignedList(
                list.id(), list.documentNo(), list.authority(), list.signedBy(), list.signedAt()));
  }

  private Set<String> inForce(LocalDate day) {
    return rules.all().stream()
        .filter(rule -> rule.isInForce(day))
        .map(RestrictionRule::ruleSet)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> without(Set<String> sets, Set<String> others) {
    return sets.stream().filter(set -> !others.contains(set)).toList();
  }
}
