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
import java.util.function.Supplier;
import org.sixfold.camunda.DecisionTrials;
import org.sixfold.camunda.ModelFiles;
import org.sixfold.escalation.DeadlineMoments;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Asks tables and models what designers wrote beside them, and compares the answers. */
@Component
class ScenarioRun {

  private final ScenarioFiles reading;
  private final DecisionTrials tables;
  private final WayTrials ways;
  private final SixfoldClock clock;

  ScenarioRun(ScenarioFiles reading, DecisionTrials tables, WayTrials ways, SixfoldClock clock) {
    this.reading = reading;
    this.tables = tables;
    this.ways = ways;
    this.clock = clock;
  }

  /** A table or a model. */
  private interface Asked {

    /**
     * What comes of a scenario.
     *
     * @throws RuntimeException if it cannot be asked
     */
    List<Map<String, Object>> rows(Scenario one);
  }

  /**
   * Runs all scenarios of a path; those that cannot be read are findings, not here.
   *
   * @param files by name with folders
   */
  List<Scenario.Outcome> run(Map<String, byte[]> files) {
    List<Scenario.Outcome> outcomes = new ArrayList<>();
    Supplier<WayTrials.Trial> way = SingletonSupplier.of(() -> ways.of(files));
    files.forEach(
        (path, content) -> {
          if (path.endsWith(ScenarioFiles.ENDING)) {
            String file = FileNames.base(path);
            Asked asked = asked(files, FileNames.key(file), way);
            for (Scenario one : readable(content)) {
              outcomes.add(outcome(file, asked, one));
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

  /** A path is read for its models when the first of them is asked. */
  private Asked asked(Map<String, byte[]> files, String key, Supplier<WayTrials.Trial> way) {
    try {
      byte[] table = ModelFiles.named(files, key + ".dmn").orElse(null);
      if (table != null) {
        DecisionTrials.Trial trial = tables.of(table, key);
        return one -> rows(key, trial, one);
      }
      WayTrials.Trial models = way.get();
      return one -> models.walk(key, one.given(), one.when());
    } catch (RuntimeException unreadable) {
      return one -> {
        throw unreadable;
      };
    }
  }

  private static Scenario.Outcome outcome(String file, Asked asked, Scenario one) {
    List<Map<String, Object>> actual = null;
    try {
      actual = spokenOf(one, asked.rows(one));
    } catch (RuntimeException cannotBeAsked) {
      // A row that the engine cannot evaluate: the scenario fails without an answer.
    }
    boolean passed = actual != null && fits(one.then(), actual);
    return new Scenario.Outcome(file, one.name(), passed, one.then(), actual);
  }

  /** Only what the scenario speaks of, so that both can be laid side by side. */
  private static List<Map<String, Object>> spokenOf(Scenario one, List<Map<String, Object>> rows) {
    List<Map<String, Object>> spoken = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      Map<String, Object> answer = new LinkedHashMap<>(rows.get(row));
      if (row < one.then().size() && !one.then().get(row).isEmpty()) {
        Map<String, Object> only = new LinkedHashMap<>();
        one.then().get(row).keySet().forEach(output -> only.put(output, answer.get(output)));
        spoken.add(only);
      } else {
        spoken.add(answer);
      }
    }
    return spoken;
  }

  /** Rows of a table; outputs that are expected as moments, as moments. */
  private List<Map<String, Object>> rows(
      String decision, DecisionTrials.Trial table, Scenario one) {
    List<Map<String, Object>> answers = new ArrayList<>();
    List<Map<String, Object>> rows = table.ask(one.given());
    for (int row = 0; row < rows.size(); row++) {
      Map<String, Object> expected = row < one.then().size() ? one.then().get(row) : Map.of();
      Map<String, Object> answer = new LinkedHashMap<>(rows.get(row));
      moments(decision, answer, one)
          .forEach(
              (output, moment) -> {
                if (moment(expected.get(output)) != null) {
                  answer.put(output, moment.atZone(clock.zone()).toOffsetDateTime().toString());
                }
              });
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
