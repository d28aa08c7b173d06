package org.sixfold.verification;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.casework.BothLanguages;
import org.sixfold.casework.EngineTasks;
import org.sixfold.casework.MeasureChanges;
import org.sixfold.casework.PersonPlaces;
import org.sixfold.casework.PlaceAdvice;
import org.sixfold.casework.Proposals;
import org.sixfold.casework.Proposals.Proposal;
import org.sixfold.casework.RestrictionRule;
import org.sixfold.casework.RestrictionRules;
import org.sixfold.casework.SpecialCircumstances;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.verification.ClassSuggestions.Suggested;
import org.sixfold.worklist.TaskHandler.OpenTask;
import org.springframework.stereotype.Component;

/**
 * What the form of the class begins with: what was proposed before, if a decision was sent back or
 * is to be changed; what is suggested, if nothing was or something new asks for a look.
 */
@Component
class ClassForm {

  private static final String CLASS = "class";
  private static final String PLACE = "place";

  private final EngineTasks tasks;
  private final Proposals proposals;
  private final ClassSuggestions suggestions;
  private final LeastRestrictive leastRestrictive;
  private final RestrictionRules rules;
  private final PersonPlaces places;
  private final SpecialCircumstances special;
  private final SixfoldClock clock;

  ClassForm(
      EngineTasks tasks,
      Proposals proposals,
      ClassSuggestions suggestions,
      LeastRestrictive leastRestrictive,
      RestrictionRules rules,
      PersonPlaces places,
      SpecialCircumstances special,
      SixfoldClock clock) {
    this.tasks = tasks;
    this.proposals = proposals;
    this.suggestions = suggestions;
    this.leastRestrictive = leastRestrictive;
    this.rules = rules;
    this.places = places;
    this.special = special;
    this.clock = clock;
  }

  Map<String, Object> of(OpenTask task) {
    Optional<Proposal> before = proposals.latest(task.caseId());
    Suggested suggested = suggestions.of(task);
    Map<String, Object> values = new HashMap<>();
    before.ifPresent(one -> putProposed(values, one));
    String asked = text(task, "proposedClass");
    if (asked != null) {
      put(values, asked, moment(text(task, "proposedFrom")));
    } else if (suggested.personClass() != null && isNews(task, before, suggested)) {
      boolean anew = before.isEmpty() || text(task, PersonFacts.DISCHARGED_AT) != null;
      put(values, suggested.personClass(), anew ? suggested.from() : null);
      if (suggested.unclear()) {
        values.put("leastRestrictive", suggested.why().get("zh"));
      }
    }
    values.put("classWhy", suggested.why());
    if (values.get(CLASS) instanceof String personClass) {
      putPlace(values, task.caseId(), personClass);
    }
    return values;
  }

  /** Where the person should be, if what stands there is no lawful place, and why in any case. */
  private void putPlace(Map<String, Object> values, String caseId, String personClass) {
    List<String> noted = special.of(caseId);
    PlaceAdvice advice = places.advice(caseId, personClass, noted);
    values.put("placeWhy", advice.why());
    boolean lawful =
        values.get(PLACE) instanceof String place
            && places.find(caseId, personClass, Kind.valueOf(place), noted).isPresent();
    if (lawful || advice.place() == null) {
      return;
    }
    places
        .find(caseId, personClass, advice.place(), noted)
        .ifPresent(
            rule -> {
              values.put(PLACE, advice.place().name());
              values.put("ruleRow", BothLanguages.of(List.of(rule.cited())));
            });
  }

  /** Whether the doctor is to look at something that the proposal before did not know. */
  private boolean isNews(OpenTask task, Optional<Proposal> before, Suggested suggested) {
    return before.isEmpty()
        || text(task, MeasureChanges.AREA_NOW) != null
        || text(task, PersonFacts.DISCHARGED_AT) != null
            && !before.get().personClass().equals(suggested.personClass());
  }

  private void putProposed(Map<String, Object> values, Proposal before) {
    values.put(CLASS, before.personClass());
    values.put(PLACE, before.place().name());
    values.put("leastRestrictive", before.leastRestrictive());
    values.put("countedFrom", local(before.countedFrom()));
    rules
        .find(before.ruleId())
        .ifPresent(rule -> values.put("ruleRow", BothLanguages.of(List.of(rule.cited()))));
  }

  private void put(Map<String, Object> values, String personClass, Instant from) {
    values.put(CLASS, personClass);
    leastRestrictive
        .on(clock.today(), List.of(personClass))
        .ifPresent(
            (RestrictionRule rule) -> {
              values.put(PLACE, rule.first().kind().name());
              values.put("ruleRow", BothLanguages.of(List.of(rule.cited())));
            });
    if (from != null) {
      values.put("countedFrom", local(from));
    }
  }

  private String text(OpenTask task, String variable) {
    Object value = tasks.variable(task, variable);
    return value == null ? null : value.toString();
  }

  private static Instant moment(String written) {
    return written == null ? null : Instant.parse(written);
  }

  private String local(Instant moment) {
    return moment.atZone(clock.zone()).toOffsetDateTime().toString();
  }
}
