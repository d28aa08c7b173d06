package org.sixfold.camunda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;

/**
 * Whole numbers as a table tells them apart: where it only compares them with fixed ones, all
 * between two of these are one and the same question, so that few answers have to be remembered.
 * One question costs the engine milliseconds, a board has 160 grids.
 *
 * @param marks the numbers that a column compares with, by its input; inputs that are compared
 *     otherwise are left out
 */
record CountBands(Map<String, NavigableSet<Long>> marks) {

  private static final String NUMBER = "-?\\d{1,18}";
  private static final String TEST =
      "(?:(?:[<>]=?)?\\s*" + NUMBER + "|[\\[\\](]" + NUMBER + "\\.\\." + NUMBER + "[\\[\\])])";
  private static final Pattern COMPARISONS =
      Pattern.compile("-?|" + TEST + "(?:\\s*,\\s*" + TEST + ")*");
  private static final Pattern MARK = Pattern.compile(NUMBER);

  static CountBands of(DmnModelInstance table) {
    Map<String, NavigableSet<Long>> marks = new HashMap<>();
    List<Input> inputs = new ArrayList<>(table.getModelElementsByType(Input.class));
    for (int i = 0; i < inputs.size(); i++) {
      List<String> cells = cells(table, i);
      if (cells.stream().allMatch(cell -> COMPARISONS.matcher(cell).matches())) {
        marks.put(inputs.get(i).getInputExpression().getText().getTextContent().strip(), of(cells));
      }
    }
    return new CountBands(marks);
  }

  /** The same question with each number replaced by the least one of its band. */
  Map<String, Object> banded(Map<String, Object> question) {
    Map<String, Object> banded = new HashMap<>(question);
    banded.replaceAll(
        (input, value) ->
            marks.containsKey(input) && (value instanceof Long || value instanceof Integer)
                ? least(marks.get(input), ((Number) value).longValue())
                : value);
    return banded;
  }

  private static long least(NavigableSet<Long> marks, long value) {
    Long mark = marks.floor(value);
    if (mark == null) {
      return marks.isEmpty() ? 0 : marks.first() - 1;
    }
    return mark == value ? value : mark + 1;
  }

  private static List<String> cells(DmnModelInstance table, int column) {
    return table.getModelElementsByType(Rule.class).stream()
        .map(rule -> new ArrayList<>(rule.getInputEntries()).get(column))
        .map(InputEntry::getText)
        .map(text -> text.getTextContent().strip())
        .toList();
  }

  private static NavigableSet<Long> of(List<String> cells) {
    NavigableSet<Long> marks = new TreeSet<>();
    for (String cell : cells) {
      Matcher mark = MARK.matcher(cell);
      while (mark.find()) {
        marks.add(Long.valueOf(mark.group()));
      }
    }
    return marks;
  }
}
