package org.sixfold.papers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.casework.Answers;
import org.sixfold.facility.Facilities;
import org.sixfold.facility.Facility;
import org.sixfold.responsibility.Member;
import org.sixfold.responsibility.Responsibility;
import org.sixfold.worklist.EarlierAnswers;
import org.springframework.stereotype.Component;

/** How a transfer was planned, for the slip that goes with the person. */
@Component
class TransferFacts {

  private final EarlierAnswers answers;
  private final Facilities facilities;
  private final Responsibility responsibility;

  TransferFacts(EarlierAnswers answers, Facilities facilities, Responsibility responsibility) {
    this.answers = answers;
    this.facilities = facilities;
    this.responsibility = responsibility;
  }

  /**
   * Vehicle, driver, facility and room as planned last; nothing for who is escorted home.
   *
   * @param outcome of the hand-over
   */
  Map<String, String> of(String caseId, String outcome) {
    Map<String, String> facts = new HashMap<>();
    if (!"LEFT".equals(outcome)) {
      facts.put("facility", "居家 at home");
      return facts;
    }
    answers.of(List.of(caseId), List.of("prepare-transfer")).stream()
        .filter(planned -> "READY".equals(planned.outcome()))
        .findFirst()
        .ifPresent(planned -> add(new Answers(planned.values()), facts));
    return facts;
  }

  private void add(Answers planned, Map<String, String> facts) {
    List.of("vehicle", "bed", "special").forEach(field -> facts.put(field, planned.text(field)));
    String driver = planned.text("driver");
    facts.put(
        "driver",
        driver == null ? null : responsibility.find(driver).map(Member::name).orElse(driver));
    String code = planned.text("facility");
    facts.put(
        "facility", code == null ? null : facilities.find(code).map(Facility::name).orElse(code));
  }
}
