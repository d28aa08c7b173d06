package org.sixfold.release;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sixfold.casework.Answers;
import org.sixfold.worklist.EarlierAnswers;
import org.springframework.stereotype.Component;

/** Where a person goes after the facility, as confirmed last. */
@Component
class Destinations {

  /**
   * A confirmed destination.
   *
   * @param wantsMorning {@code NOW} or {@code MORNING} where the stay ends at night; else null
   */
  record Destination(String to, String transport, String wantsMorning, Instant confirmedAt) {}

  private final EarlierAnswers answers;

  Destinations(EarlierAnswers answers) {
    this.answers = answers;
  }

  Optional<Destination> of(String caseId) {
    return answers.of(List.of(caseId), List.of(ReleaseProcess.CONFIRM_DESTINATION)).stream()
        .filter(one -> one.outcome().equals("CONFIRMED"))
        .findFirst()
        .map(one -> destination(new Answers(one.values()), one.at()));
  }

  private static Destination destination(Answers given, Instant at) {
    return new Destination(
        given.text("to"), given.text("transport"), given.text("wantsMorning"), at);
  }
}
