package org.sixfold.casework;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a decision table may ask and answer: the product tells it nothing else and understands
 * nothing else.
 *
 * @param inputs what rows may ask for, each with the codes that it can be; none for a number or a
 *     flag
 * @param outputs what is read of a row, each with the codes that are understood, one or several
 *     with commas between; none for any text
 */
public record TableWords(Map<String, Set<String>> inputs, Map<String, Set<String>> outputs) {

  /** What the title of a row's source means in English: any table may say it, none has to. */
  static final String SOURCE_EN = "sourceEn";

  private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");

  public static Set<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
  }

  /**
   * Which column of a row is not understood, as {@code TableReading} says it; empty if all are.
   *
   * @param row cells by column, literals without quotes
   */
  public Optional<String> problem(Map<String, String> row) {
    List<String> problems = new ArrayList<>();
    outputs.keySet().stream().filter(column -> !row.containsKey(column)).forEach(problems::add);
    row.forEach(
        (column, cell) -> {
          if (outputs.containsKey(column)) {
            check(column, Arrays.asList(cell.split(",", -1)), outputs.get(column), problems);
          } else if (inputs.containsKey(column)) {
            check(column, asked(cell), inputs.get(column), problems);
          } else if (!column.equals(SOURCE_EN)) {
            problems.add(column);
          }
        });
    return problems.stream().sorted().findFirst();
  }

  private static void check(
      String column, List<String> words, Set<String> known, List<String> problems) {
    words.stream()
        .map(String::strip)
        .filter(word -> !known.isEmpty() && !known.contains(word))
        .forEach(word -> problems.add(column + " \"" + word + "\""));
  }

  /** The literals of an input cell; a lone one has lost its quotes, several their outer ones. */
  private static List<String> asked(String cell) {
    if (cell.isEmpty() || cell.equals("-")) {
      return List.of();
    }
    if (cell.contains("(")) {
      return LITERAL.matcher(cell).results().map(found -> found.group(1)).toList();
    }
    return Arrays.asList(cell.split("\"\\s*,\\s*\""));
  }
}
