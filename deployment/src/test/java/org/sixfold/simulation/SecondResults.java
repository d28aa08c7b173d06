package org.sixfold.simulation;

import java.util.HashMap;
import java.util.Map;
import org.sixfold.testsupport.product.Answer;

/** A laboratory that says something else of a tube that it has answered, and corrects nothing. */
final class SecondResults {

  static final String BY_MESSAGE = "a second message says something else of the same tube";
  static final String BY_REPORT = "a second report says something else of the same tube";
  static final String SAME_NUMBER = "something else comes under the number of the first result";

  private final Town town;
  private final Attempts attempts;

  SecondResults(Town town, Attempts attempts) {
    this.town = town;
    this.attempts = attempts;
  }

  /** Positives first of all: what they started must not be talked away. */
  void tryOn(Outside.Awaited first) {
    if (first.isPositive() || !attempts.enough(BY_MESSAGE)) {
      attempts.refused(BY_MESSAGE, message(first, "second " + first.number()));
      attempts.refused(SAME_NUMBER, message(first, first.number()));
      attempts.refused(BY_REPORT, report(first));
    }
  }

  private Answer message(Outside.Awaited first, String labNo) {
    Map<String, Object> message = new HashMap<>(result(first, labNo));
    message.put("messageId", "again " + labNo);
    message.put("sampledAt", first.sampledAt());
    return town.laboratory()
        .post("/api/cases/" + first.caseId() + "/messages/test.result", message);
  }

  private Answer report(Outside.Awaited first) {
    return town.laboratory()
        .post("/api/laboratory/results", result(first, "third " + first.number()));
  }

  private static Map<String, Object> result(Outside.Awaited first, String labNo) {
    return Map.of(
        "tube",
        first.tube(),
        "result",
        first.isPositive() ? "NEGATIVE" : "POSITIVE",
        "labNo",
        labNo);
  }
}
