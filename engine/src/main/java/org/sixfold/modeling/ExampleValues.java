package org.sixfold.modeling;

import java.util.Locale;
import java.util.Set;
import org.sixfold.camunda.TableTypes;

/** Values of facts and answers are such as can stand there, as far as anybody knows. */
final class ExampleValues {

  private static final Set<String> NUMBERS = Set.of("integer", "long", "double");
  private static final Set<String> FLAGS = Set.of("true", "false");

  private final ExampleCells cells;

  ExampleValues(ExampleCells cells) {
    this.cells = cells;
  }

  /**
   * A value of a fact.
   *
   * @param taken null where anything may stand
   * @param matters whether the example expects something, so that a row or condition must fit
   */
  void fact(ExampleCells.Cell cell, Object value, TakenValues taken, boolean matters) {
    if (taken == null || value == null || isBlank(value)) {
      return;
    }
    for (String type : taken.types()) {
      if (!TableTypes.takes(type, value)) {
        unfit(cell, String.valueOf(value), type);
        return;
      }
    }
    if (matters) {
      word(cell, String.valueOf(value), taken);
    }
  }

  private void word(ExampleCells.Cell cell, String word, TakenValues taken) {
    boolean known = taken.named().contains(word) || taken.chosen().contains(word);
    if (!taken.named().isEmpty() && !known && (taken.whole() || isMistyped(word, taken))) {
      cells.warn(cell, word, taken.named());
    }
  }

  /** Whether a named word is near that does not only count otherwise: CN10 may be none of CN8. */
  private static boolean isMistyped(String word, TakenValues taken) {
    return NearestWord.of(word, taken.named())
        .filter(near -> !letters(near).equals(letters(word)))
        .isPresent();
  }

  private static String letters(String word) {
    return word.replaceAll("\\d", "");
  }

  private void unfit(ExampleCells.Cell cell, String word, String type) {
    if (TakenValues.FLAG.equalsIgnoreCase(type)) {
      cells.error(cell, word, FLAGS);
    } else {
      boolean number = NUMBERS.contains(type.toLowerCase(Locale.ROOT));
      cells.unfit(cell, word, number ? "scenario.notNumber" : "scenario.notDate");
    }
  }

  /** When a timer rings, a message comes or a case is looked at: a moment, or what passes. */
  void time(ExampleCells.Cell cell, Object value) {
    if (!ScenarioTimes.isTime(String.valueOf(value))) {
      cells.unfit(cell, String.valueOf(value), "scenario.notTime");
    }
  }

  /** An expected moment; what is not expected to have one is empty. */
  void moment(ExampleCells.Cell cell, Object value) {
    if (value != null && !isBlank(value) && ScenarioTimes.moment(value.toString()) == null) {
      cells.unfit(cell, value.toString(), "scenario.notMoment");
    }
  }

  /** An expected truth. */
  void flag(ExampleCells.Cell cell, Object value) {
    if (value != null && !isBlank(value) && !FLAGS.contains(value.toString())) {
      cells.error(cell, value.toString(), FLAGS);
    }
  }

  private static boolean isBlank(Object value) {
    return value.toString().isBlank();
  }
}
