package org.sixfold.modeling;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sixfold.modeling.ExampleCells.Cell;

/**
 * Examples speak in words that their table or model knows. One that is not is told with its row,
 * its cell ({@code 2/given/check-by-phone}, {@code 2/then/1/due}) and the word that may have been
 * meant.
 */
final class ExampleRule {

  private static final Set<String> ANSWERS =
      Set.of("task", "role", "opened", "due", "overdue", "notAsked", "end", "at");
  private static final List<String> MOMENTS = List.of("opened", "due", "at");
  private static final String UNTIL = "until";
  private static final Pattern AGAIN = Pattern.compile(" \\d+$");

  private final ExampleCells cells;
  private final ExampleValues values;

  ExampleRule(Findings findings) {
    this.cells = new ExampleCells(findings);
    this.values = new ExampleValues(cells);
  }

  /** Beside a table. */
  void checkTable(List<Scenario> scenarios, TableWords words) {
    each(
        scenarios,
        (row, one) -> {
          one.given()
              .forEach(
                  (name, value) -> {
                    Cell cell = Cell.given(row, one, name);
                    if (!words.asked().contains(name)) {
                      cells.warn(cell, name, words.inputs());
                    }
                    boolean matters = !one.then().isEmpty();
                    values.fact(cell, value, words.values().get(name), matters);
                  });
          columns(row, one, words.outputs());
        });
  }

  /**
   * Beside a model.
   *
   * @param awaited names for which timers and messages wait
   * @param ends with which a case may end; empty if nobody can say
   */
  void checkModel(
      List<Scenario> scenarios, ExampleWords words, Set<String> awaited, Set<String> ends) {
    Set<String> names = new TreeSet<>(words.asked());
    names.addAll(words.roles().keySet());
    each(
        scenarios,
        (row, one) -> {
          if (one.when() == null) {
            cells.missing(row, one, "when", "scenario.whenMissing");
          }
          one.given()
              .forEach(
                  (name, value) -> {
                    String kind = AGAIN.matcher(name).replaceFirst("");
                    Cell cell = Cell.given(row, one, name);
                    if (words.roles().containsKey(kind)) {
                      told(cell, String.valueOf(value), words.outcomes().get(kind));
                    } else if (awaited.contains(name)) {
                      parts(value).forEach(part -> values.time(cell, part));
                    } else if (name.equals(UNTIL)) {
                      values.time(cell, value);
                    } else if (names.contains(name)) {
                      TakenValues taken = words.values().get(name);
                      parts(value).forEach(part -> values.fact(cell, part, taken, true));
                    } else {
                      cells.warn(cell, name, names);
                    }
                  });
          columns(row, one, ANSWERS);
          answers(row, one, words, ends);
        });
  }

  /** Several moments, or values asked one after the other, stand with commas between. */
  private static List<Object> parts(Object said) {
    return said instanceof String text
        ? Arrays.stream(text.split(",")).map(one -> (Object) one.strip()).toList()
        : Collections.singletonList(said);
  }

  /** What is told of a task: a moment before which it does not come, an outcome, and when. */
  private void told(Cell cell, String said, Set<String> outcomes) {
    boolean ended = false;
    for (String word : said.strip().split("[\\s,]+")) {
      if (word.isEmpty() || ScenarioTimes.isTime(word)) {
        continue;
      }
      boolean outcome =
          outcomes == null ? word.matches("[A-Z][A-Z0-9_]*") : outcomes.contains(word);
      if (ended || !outcome) {
        cells.error(cell, word, outcomes == null || ended ? Set.of("20m", "2h", "14d") : outcomes);
      }
      ended |= outcome;
    }
  }

  private void columns(int row, Scenario one, Set<String> known) {
    each(
        one.then(),
        (line, answer) ->
            answer.keySet().stream()
                .filter(column -> !known.contains(column))
                .forEach(column -> cells.error(Cell.then(row, one, line, column), column, known)));
  }

  private void answers(int row, Scenario one, ExampleWords words, Set<String> ends) {
    Set<String> roles =
        words.roles().values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    Map<String, Set<String>> known =
        Map.of("task", words.roles().keySet(), "notAsked", words.roles().keySet(), "role", roles);
    each(
        one.then(),
        (line, answer) -> {
          known.forEach(
              (column, may) -> {
                String value = Objects.toString(answer.get(column), "");
                for (String word : value.split(",")) {
                  if (!word.isBlank() && !may.contains(word.strip())) {
                    cells.error(Cell.then(row, one, line, column), word.strip(), may);
                  }
                }
              });
          MOMENTS.forEach(
              column -> values.moment(Cell.then(row, one, line, column), answer.get(column)));
          values.flag(Cell.then(row, one, line, "overdue"), answer.get("overdue"));
          String end = Objects.toString(answer.get("end"), "");
          if (!ends.isEmpty() && !end.isBlank() && !ends.contains(end)) {
            cells.end(Cell.then(row, one, line, "end"), end, ends);
          }
        });
  }

  /** What is done with one of several, counted from 1. */
  private interface Counted<T> {
    void look(int at, T one);
  }

  private static <T> void each(List<T> all, Counted<T> counted) {
    for (int at = 0; at < all.size(); at++) {
      counted.look(at + 1, all.get(at));
    }
  }
}
