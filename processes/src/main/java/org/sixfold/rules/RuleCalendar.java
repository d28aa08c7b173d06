package org.sixfold.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sixfold.casework.RestrictionRule;
import org.sixfold.casework.RestrictionRules;
import org.springframework.stereotype.Component;

/** The days on which a rule comes into force or has gone out of it. */
@Component
class RuleCalendar {

  private final RestrictionRules rules;

  RuleCalendar(RestrictionRules rules) {
    this.rules = rules;
  }

  /** The latest day of change up to a day, that day included. */
  Optional<LocalDate> latest(LocalDate day) {
    SortedSet<LocalDate> past = days().headSet(day.plusDays(1));
    return past.isEmpty() ? Optional.empty() : Optional.of(past.last());
  }

  /** The next day of change after a day. */
  Optional<LocalDate> next(LocalDate day) {
    SortedSet<LocalDate> ahead = after(day);
    return ahead.isEmpty() ? Optional.empty() : Optional.of(ahead.first());
  }

  /** All days of change after a day. */
  SortedSet<LocalDate> after(LocalDate day) {
    return days().tailSet(day.plusDays(1));
  }

  private TreeSet<LocalDate> days() {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (RestrictionRule rule : rules.all()) {
      days.add(rule.validFrom());
      if (rule.validTo() != null) {
        days.add(rule.validTo().plusDays(1));
      }
    }
    return days;
  }
}
