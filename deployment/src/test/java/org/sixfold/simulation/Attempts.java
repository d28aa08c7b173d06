package org.sixfold.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sixfold.testsupport.product.Answer;
import tools.jackson.databind.JsonNode;

/**
 * What was tried against the rules, by kind of act, and what the product made of it; several try at
 * a time.
 */
final class Attempts {

  /** With what an act that nothing refuses is answered: the product says aloud that it happened. */
  static final String FLAGGED = "flagged";

  private static final int EACH_AT_MOST = 15;

  /** What says at the fields why it is refused. */
  private static final Set<String> FIELDS_SAY_WHY = Set.of("form.invalid", "facility.bedUnfit");

  private final Map<String, Map<String, Integer>> answers = new TreeMap<>();
  private final List<String> passed = Collections.synchronizedList(new ArrayList<>());

  /** How often each kind of act was answered with each code. */
  Map<String, Map<String, Integer>> answers() {
    return answers;
  }

  /** What the product let pass. */
  List<String> passed() {
    return passed;
  }

  /** Whether a kind of act was tried often enough. */
  boolean enough(String act) {
    return tried(act) >= EACH_AT_MOST;
  }

  synchronized int tried(String act) {
    return answers.getOrDefault(act, Map.of()).values().stream().mapToInt(n -> n).sum();
  }

  /** The act must have been refused. */
  void refused(String act, Answer answer) {
    if (answer.status() < 400) {
      passed.add(act + ": " + answer.call() + " " + answer.text());
    }
    count(act, answer.status() < 400 ? "passed" : reason(answer.json()));
  }

  /** The code; of a form that is refused for its fields, theirs. */
  private static String reason(JsonNode problem) {
    String code = problem.path("code").asString();
    return FIELDS_SAY_WHY.contains(code)
        ? problem
            .path("errors")
            .valueStream()
            .map(error -> error.path("code").asString())
            .distinct()
            .collect(Collectors.joining(" "))
        : code;
  }

  /** The same for a step in bulk, which answers 200 and says for each task how it fared. */
  void refusedInBulk(String act, Answer answer) {
    for (JsonNode result : answer.expect(200).path("results")) {
      if (result.path("done").asBoolean(true)) {
        passed.add(act + ": " + answer.text());
      }
      count(act, result.path("done").asBoolean(true) ? "passed" : result.path("code").asString());
    }
  }

  /** The act is not one that can be refused, such as doing nothing: it must be said aloud. */
  void flagged(String act, boolean flagged, String what) {
    if (!flagged) {
      passed.add(act + ": " + what);
    }
    count(act, flagged ? FLAGGED : "passed");
  }

  private synchronized void count(String act, String answer) {
    answers.computeIfAbsent(act, name -> new TreeMap<>()).merge(answer, 1, Integer::sum);
  }
}
