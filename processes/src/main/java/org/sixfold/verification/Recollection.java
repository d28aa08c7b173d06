package org.sixfold.verification;

import java.util.ArrayList;
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
   * The latest answer to each question that the form has.
   *
   * @param fields keys of the form
   */
  Map<String, Object> of(String caseId, List<String> fields) {
    Map<String, Object> known = new HashMap<>();
    List<String> cases = new ArrayList<>(List.of(caseId));
    cases.addAll(origins.othersOfPerson(caseId));
    for (Answered before : answers.of(cases, KINDS)) {
      fields.stream()
          .filter(field -> before.values().containsKey(field))
          .forEach(field -> known.putIfAbsent(field, before.values().get(field)));
      if (before.caseId().equals(caseId) && before.values().containsKey("wasInArea")) {
        known.putIfAbsent("wasInArea", before.values().get("wasInArea"));
      }
    }
    String address = persons.of(caseId).address();
    if (address != null) {
      known.put("address", address);
    }
    return known;
  }

  /** The questions of a call. */
  Map<String, Object> ofCall(String caseId) {
    return of(caseId, FACTS);
  }

  /** The questions of a visit, which does not ask for the language. */
  Map<String, Object> ofVisit(String caseId) {
    return of(caseId, FACTS.subList(1, FACTS.size()));
  }
}
