package org.sixfold.verification;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.casefile.CaseOrigins;
import org.sixfold.casefile.Persons;
import org.sixfold.worklist.EarlierAnswers;
import org.sixfold.worklist.EarlierAnswers.Answered;
import org.springframework.stereotype.Component;

/**
 * What the person has told before, so that a call or a visit confirms it and asks only the rest.
 */
@Component
class Recollection {

  /** Facts of the person; {@code wasInArea} is about one list's areas and never carried over. */
  private static final List<String> FACTS =
      List.of("language", "stays", "arrivedAt", "companions", "household", "dependants", "needs");

  private static final List<String> KINDS =
      List.of(VerificationProcess.CHECK_BY_PHONE, VerificationProcess.VISIT_PERSON);

  private final EarlierAnswers answers;
  private final CaseOrigins origins;
  private final Persons persons;

  Recollection(EarlierAnswers answers, CaseOrigins origins, Persons persons) {
    this.answers = answers;
    this.origins = origins;
    this.persons = persons;
  }

  /**
   * The latest answer to each question of a call, by case.
   *
   * @param caseIds of whom; asked for all at once
   */
  Map<String, Map<String, Object>> ofCalls(Collection<String> caseIds) {
    return of(caseIds, FACTS);
  }

  /** The same of a visit, which does not ask for the language. */
  Map<String, Map<String, Object>> ofVisits(Collection<String> caseIds) {
    return of(caseIds, FACTS.subList(1, FACTS.size()));
  }

  /**
   * @param fields keys of the form
   */
  private Map<String, Map<String, Object>> of(Collection<String> caseIds, List<String> fields) {
    Map<String, List<String>> cases = origins.othersOfPersons(caseIds);
    cases.forEach((caseId, others) -> others.add(0, caseId));
    Map<String, List<Answered>> answered = answers.ofEach(cases, KINDS);
    Map<String, Persons.Person> people = persons.all(caseIds);
    Map<String, Map<String, Object>> known = new HashMap<>();
    people.forEach(
        (caseId, person) -> {
          Map<String, Object> told = told(caseId, answered.getOrDefault(caseId, List.of()), fields);
          if (person.address() != null) {
            told.put("address", person.address());
          }
          known.put(caseId, told);
        });
    return known;
  }

  private static Map<String, Object> told(
      String caseId, List<Answered> answered, List<String> fields) {
    Map<String, Object> known = new HashMap<>();
    for (Answered before : answered) {
      fields.stream()
          .filter(field -> before.values().containsKey(field))
          .forEach(field -> known.putIfAbsent(field, before.values().get(field)));
      if (before.caseId().equals(caseId) && before.values().containsKey("wasInArea")) {
        known.putIfAbsent("wasInArea", before.values().get("wasInArea"));
      }
    }
    return known;
  }
}
