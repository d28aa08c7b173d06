package org.sixfold.modeling;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sixfold.camunda.DecisionTrials;
import org.sixfold.escalation.DeadlineMoments;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** Asks tables what designers wrote beside them, and compares the answers. */
@Component
class ScenarioRun {

  private final ScenarioFiles reading;
  private final DecisionTrials trials;
  private final SixfoldClock clock;

  ScenarioRun(ScenarioFiles reading, DecisionTrials trials, SixfoldClock clock) {
    this.reading = reading;
    this.trials = trials;
    this.clock = clock;
  }

  /**
   * Runs all scenarios of a path; those that cannot be read are findings, not here.
   *
   * @param files by name with folders
   */
  List<Scenario.Outcome> run(Map<String, byte[]> files) {
    List<Scenario.Outcome> outcomes = new ArrayList<>();
    files.forEach(
        (path, content) -> {
          if (path.endsWith(ScenarioFiles.ENDING)) {
            String file = FileNames.base(path);
            String decision = FileNames.key(file);
            DecisionTrials.Trial table = table(files, decision).orElse(null);
            for (Scenario one : readable(content)) {
              outcomes.add(outcome(file, decision, table, one));
            }
          }
        });
    return outcomes;
  }

  private List<Scenario> readable(byte[] content) {
    try {
      return reading.read(content);
    } catch (IllegalArgumentException told) {
      return List.of();
    }
  }

  private Optional<DecisionTrials.Trial> table(Map<String, byte[]> files, String decision) {
    try {
      return files.entrySet().stream()
          .filter(file -> FileNames.base(file.getKey()).equals(decision + ".dmn"))
          .findFirst()
          .map(file -> trials.of(file.getValue(), decision));
    } catch (RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  private Scenario.Outcome outcome(
      String file, String decision, DecisionTrials.Trial table, Scenario one) {
    List<Map<String, Object>> actual = null;
    try {
      actual = table == null ? null : answers(decision, table, one);
    } catch (RuntimeException cannotBeAsked) {
      // A row that the engine cannot evaluate: the scenario fails without an answer.
    }
    boolean passed = actual != null && fits(one.then(), actual);
    return new Scenario.Outcome(file, one.name(), passed, one.then(), actual);
  }

  /** Only what the scenario speaks of, so that both can be laid side by side. */
  private List<Map<String, Object>> answers(
      String decision, DecisionTrials.Trial table, Scenario one) {
    List<Map<String, Object>> answers = new ArrayList<>();
    List<Map<String, Object>> rows = table.ask(one.given());
    for (int row = 0; row < rows.size(); row++) {
      Map<String, Object> expected = row < one.then().size() ? one.then().get(row) : Map.of();
      Map<String, Instant> moments = moments(decision, rows.get(row), one);
      Map<String, Object> answer = new LinkedHashMap<>();
      for (String output : expected.isEmpty() ? rows.get(row).keySet() : expected.keySet()) {
        boolean moment = moment(expected.get(output)) != null && moments.containsKey(output);
        answer.put(
            output,
            moment
                ? moments.get(output).atZone(clock.zone()).toOffsetDateTime().toString()
                : rows.get(row).get(output));
      }
      answers.add(answer);
    }
    return answers;
  }

  private Map<String, Instant> moments(String decision, Map<String, Object> row, Scenario one) {
    boolean timed = Surroundings.DEADLINES.equals(decision) && one.when() != null;
    return timed ? DeadlineMoments.of(row, one.when(), clock.zone(), one.given()) : Map.of();
  }

  private static boolean fits(
      List<Map<String, Object>> expected, List<Map<String, Object>> actual) {
    if (expected.size() != actual.size()) {
      return false;
    }
    for (int row = 0; row < expected.size(); row++) {
      for (Map.Entry<String, Object> output : expected.get(row).entrySet()) {
        if (!same(output.getValue(), actual.get(row).get(output.getKey()))) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean same(Object expected, Object actual) {
    Instant moment = moment(expected);
    if (moment != null && moment.equals(moment(actual))) {
      return true;
    }
    if (expected instanceof Number && actual instanceof Number) {
      return new BigDecimal(text(expected)).compareTo(new BigDecimal(text(actual))) == 0;
    }
    return Objects.equals(text(expected), text(actual));
  }

  private static String text(Object value) {
    return value == null ? "" : value.toString();
  }

  private static Instant moment(Object value) {
    try {
      return value == null ? null : OffsetDateTime.parse(value.toString()).toInstant();
    } catch (DateTimeException noMoment) {
      return null;
    }
  }
}
