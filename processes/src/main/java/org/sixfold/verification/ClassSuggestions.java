package org.sixfold.verification;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.casework.PersonClassTable;
import org.sixfold.casework.PersonClassTable.Fitting;
import org.sixfold.casework.RestrictionRule;
import org.sixfold.casework.RestrictionRules;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.verification.persistence.SecondReadingRow;
import org.sixfold.worklist.TaskHandler.OpenTask;
import org.springframework.stereotype.Component;

/**
 * Which class is suggested to the reviewing doctor: the most serious one that fits what is known
 * and still means something today, or the mildest of them if two people left the facts unclear.
 */
@Component
class ClassSuggestions {

  private static final Map<String, String> NONE_FITS =
      Map.of(
          "zh", "按已知情况，现行规则没有适用的类别", "en", "By what is known, no class of the rules in force fits");
  private static final Map<String, String> UNCLEAR =
      Map.of(
          "zh", "情况仍不明，取现行规则中限制最轻的方式",
          "en", "The facts stayed unclear: the mildest way of the rules in force");

  private final PersonFacts facts;
  private final PersonClassTable table;
  private final SecondReadings readings;
  private final LeastRestrictive leastRestrictive;
  private final RestrictionRules rules;
  private final SixfoldClock clock;

  ClassSuggestions(
      PersonFacts facts,
      PersonClassTable table,
      SecondReadings readings,
      LeastRestrictive leastRestrictive,
      RestrictionRules rules,
      SixfoldClock clock) {
    this.facts = facts;
    this.table = table;
    this.readings = readings;
    this.leastRestrictive = leastRestrictive;
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * A suggestion.
   *
   * @param personClass null if none fits
   * @param from from when the days would be counted; null if nobody told
   * @param why in both languages
   * @param unclear whether it is the mildest because nobody knows
   */
  record Suggested(String personClass, Instant from, Map<String, String> why, boolean unclear) {}

  Suggested of(OpenTask task) {
    String reading = readings.latest(task.caseId()).map(SecondReadingRow::outcome).orElse("");
    PersonFacts.Known known = facts.of(task, reading.equals("CONFIRMED"));
    List<Fitting> fitting =
        table.fitting(known.facts(), clock.today()).stream()
            .filter(one -> isOpen(one.personClass(), known.from()))
            .toList();
    return reading.equals("UNCLEAR")
        ? mildest(fitting, known.from())
        : fitting.stream()
            .findFirst()
            .map(one -> new Suggested(one.personClass(), known.from(), one.why(), false))
            .orElse(new Suggested(null, null, NONE_FITS, false));
  }

  private Suggested mildest(List<Fitting> fitting, Instant from) {
    List<String> classes = fitting.stream().map(Fitting::personClass).toList();
    return leastRestrictive
        .on(clock.today(), classes)
        .map(RestrictionRule::personClass)
        .map(one -> new Suggested(one, from, UNCLEAR, true))
        .orElse(new Suggested(null, null, NONE_FITS, true));
  }

  /** Whether a rule for the class still has time to run. */
  private boolean isOpen(String personClass, Instant from) {
    return Arrays.stream(Kind.values())
        .flatMap(kind -> rules.inForce(personClass, kind, clock.today()).stream())
        .anyMatch(rule -> from == null || rule.lastEnd(from, clock.zone()).isAfter(clock.now()));
  }
}
