package org.sixfold.modeling;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Examples speak in words that their table or model knows. One that is not is told with its row,
 * its cell ({@code 2/given/check-by-phone}, {@code 2/then/1/due}) and the word that may have been
 * meant.
 */
final class ExampleRule {

  private static final Set<String> ANSWERS =
      Set.of("task", "role", "opened", "due", "overdue", "notAsked", "end", "at");
  private static final Pattern AGAIN = Pattern.compile(" \\d+$");

  /** Words that are told where none is near. */
  private static final int MOST = 12;

  private final Findings findings;

  ExampleRule(Findings findings) {
    this.findings = findings;
  }

  /** A word in its place. */
  private record Cell(int row, Scenario one, String path, String column) {

    String element() {
      return row + "/" + path;
    }
  }

  /** Beside a table. */
  void checkTable(List<Scenario> scenarios, TableWords words) {
    each(
        scenarios,
        (row, one) -> {
          one.given()
              .forEach(
                  (name, value) -> {
                    Cell cell = given(row, one, name);
                    if (!words.asked().contains(name)) {
                      warn(cell, name, words.inputs());
                    }
                    Set<String> known = words.values().get(name);
                    boolean expected = !one.then().isEmpty();
                    if (known != null && expected && !known.contains(String.valueOf(value))) {
                      warn(cell, String.valueOf(value), known);
                    }
                  });
          columns(row, one, words.outputs());
        });
  }

  /** Beside a model. */
  void checkModel(List<Scenario> scenarios, ExampleWords words) {
    Set<String> names = new TreeSet<>(words.asked());
    names.addAll(words.roles().keySet());
    each(
        scenarios,
        (row, one) -> {
          if (one.when() == null) {
            findings.error(row + "/when", "scenario.whenMissing", row, one.name());
          }
          one.given()
              .forEach(
                  (name, value) -> {
                    String kind = AGAIN.matcher(name).replaceFirst("");
                    Cell cell = given(row, one, name);
                    if (words.roles().containsKey(kind)) {
                      told(cell, String.valueOf(value), words.outcomes().get(kind));
                    } else if (!names.contains(name)) {
                      warn(cell, name, names);
                    }
                  });
          columns(row, one, ANSWERS);
          answers(row, one, words);
        });
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
        error(cell, word, outcomes == null || ended ? Set.of("20m", "2h", "14d") : outcomes);
      }
      ended |= outcome;
    }
  }

  private void columns(int row, Scenario one, Set<String> known) {
    each(
        one.then(),
        (line, cells) ->
            cells.keySet().stream()
                .filter(column -> !known.contains(column))
                .forEach(column -> error(then(row, one, line, column), column, known)));
  }

  private void answers(int row, Scenario one, ExampleWords words) {
    Set<String> roles =
        words.roles().values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    Map<String, Set<String>> known =
        Map.of("task", words.roles().keySet(), "notAsked", words.roles().keySet(), "role", roles);
    each(
        one.then(),
        (line, cells) ->
            known.forEach(
                (column, may) -> {
                  String value = String.valueOf(cells.getOrDefault(column, ""));
                  for (String word : value.split(",")) {
                    if (!word.isBlank() && !may.contains(word.strip())) {
                      error(then(row, one, line, column), word.strip(), may);
                    }
                  }
                }));
  }

  private void error(Cell cell, String word, Collection<String> known) {
    tell(findings::error, cell, word, known);
  }

  private void warn(Cell cell, String word, Collection<String> known) {
    tell(findings::warning, cell, word, known);
  }

  private static void tell(Telling telling, Cell cell, String word, Collection<String> known) {
    Optional<String> near = NearestWord.of(word, known);
    telling.tell(
        cell.element(),
        code(near),
        cell.row(),
        cell.one().name(),
        cell.column(),
        word,
        or(near, known));
  }

  /** How bad it is. */
  private interface Telling {
    void tell(String element, String code, Object... arguments);
  }

  private static String code(Optional<String> near) {
    return near.isPresent() ? "scenario.wordMistyped" : "scenario.wordUnknown";
  }

  private static String or(Optional<String> near, Collection<String> known) {
    return near.orElseGet(
        () ->
            known.stream().sorted().limit(MOST).collect(Collectors.joining(", "))
                + (known.size() > MOST ? ", …" : ""));
  }

  private static Cell given(int row, Scenario one, String column) {
    return new Cell(row, one, "given/" + column, column);
  }

  private static Cell then(int row, Scenario one, int line, String column) {
    return new Cell(row, one, "then/" + line + "/" + column, column);
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
