package org.sixfold.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sixfold.casework.RestrictionRule;
import org.sixfold.casework.RuleBook;
import org.sixfold.casework.RuleBooks;
import org.sixfold.rules.persistence.RuleSwitchMapper;
import org.sixfold.rules.persistence.RuleSwitchRow;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** Which rules come into force or lapse soon, whom that touches, and whether a list is signed. */
@Component
class RulesAhead {

  private final RuleBooks books;
  private final RuleCalendar calendar;
  private final SwitchEffects effects;
  private final ReleaseWaves waves;
  private final RuleSwitchMapper mapper;
  private final SixfoldClock clock;

  RulesAhead(
      RuleBooks books,
      RuleCalendar calendar,
      SwitchEffects effects,
      ReleaseWaves waves,
      RuleSwitchMapper mapper,
      SixfoldClock clock) {
    this.books = books;
    this.calendar = calendar;
    this.effects = effects;
    this.waves = waves;
    this.mapper = mapper;
    this.clock = clock;
  }

  /** Changes after today, within so many days. */
  List<RuleChange> within(int days) {
    Instant last = midnight(clock.today().plusDays(days));
    return calendar.momentsAhead().stream()
        .filter(moment -> !moment.isAfter(last))
        .map(this::at)
        .toList();
  }

  /** What changes at a moment. */
  RuleChange at(Instant moment) {
    Instant justBefore = moment.minusMillis(1);
    Set<String> before = inForce(books.at(justBefore), justBefore);
    Set<String> after = inForce(books.at(moment), moment);
    List<AffectedMeasure> affected = new ArrayList<>();
    SwitchEffects.Found found =
        effects.at(
            moment, books.at(moment), (one, line) -> affected.add(new AffectedMeasure(one, line)));
    RuleSwitchRow list = mapper.findSigned(moment);
    return new RuleChange(
        moment,
        without(after, before),
        without(before, after),
        found.counts(),
        found.unreadable(),
        waves.of(affected, found.leavingAnyway(), moment, list),
        RuleChange.SignedList.of(list));
  }

  private Instant midnight(LocalDate day) {
    return clock.at(day.atTime(LocalTime.MIDNIGHT));
  }

  private Set<String> inForce(RuleBook book, Instant moment) {
    LocalDate day = moment.atZone(clock.zone()).toLocalDate();
    return book.all().stream()
        .filter(rule -> rule.isInForce(day))
        .map(RestrictionRule::ruleSet)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> without(Set<String> sets, Set<String> others) {
    return sets.stream().filter(set -> !others.contains(set)).toList();
  }
}
