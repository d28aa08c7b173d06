package org.sixfold.casework;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What a rule knows besides lengths and test days. Nothing here moves an end by itself: an early
 * way out and an extension are proposed and signed.
 *
 * @param earlyOut from which day a negative professional test opens an early way out, by whom it
 *     concerns; {@link #EVERYBODY} for all
 * @param extendWhile what may be proposed to go on, such as {@code SYMPTOMS}; null if nothing
 * @param extendCap last day of any extension; 0 if none
 * @param linkedNegatives how many first tests of the linked contact must be negative; 0 if the rule
 *     depends on no other case
 * @param exempt whom the rule does not restrict, such as {@code BOOSTED}
 * @param doubleTestDays days on which two samples are taken
 * @param tracedWithinDays who is found within so many days after the event is tested the same day,
 *     and the time gone by counts; 0 if the rule does not say
 * @param maskUntilDay advice; 0 if none
 */
public record RuleShape(
    Map<String, Integer> earlyOut,
    String extendWhile,
    int extendCap,
    int linkedNegatives,
    List<String> exempt,
    List<Integer> doubleTestDays,
    int tracedWithinDays,
    int maskUntilDay) {

  public static final String EVERYBODY = "";

  /** A rule of days alone. */
  public static final RuleShape PLAIN =
      new RuleShape(Map.of(), null, 0, 0, List.of(), List.of(), 0, 0);

  /** Reads the columns of {@code restriction-rules}; a word nobody understands is refused. */
  static RuleShape of(UnaryOperator<String> column) {
    String[] extension = column.apply("extension").split(":");
    return new RuleShape(
        RuleReading.cell(column, "earlyOut", RuleShape::daysByGroup),
        RuleReading.cell(column, "extension", text -> cause(extension[0])),
        RuleReading.cell(column, "extension", text -> number(extension[extension.length - 1])),
        RuleReading.cell(column, "dependsOn", text -> after(text, "LINKED_CONTACT_NEGATIVE:")),
        RuleReading.cell(
            column, "exempt", text -> words(text).stream().map(RuleShape::group).toList()),
        RuleReading.cell(column, "doubleTest", RuleReading::numbers),
        RuleReading.cell(column, "traced", text -> after(text, "TEST_SAME_DAY:")),
        RuleReading.cell(column, "advice", text -> after(text, "MASK:")));
  }

  /** From which day a negative test opens an early way out for somebody; empty if it does not. */
  public OptionalInt earlyOutDay(List<String> groups) {
    return earlyOut.entrySet().stream()
        .filter(one -> one.getKey().equals(EVERYBODY) || groups.contains(one.getKey()))
        .mapToInt(Map.Entry::getValue)
        .min();
  }

  /** Whether the rule leaves somebody of these groups alone. */
  public boolean exempts(List<String> groups) {
    return exempt.stream().anyMatch(groups::contains);
  }

  /** Such as {@code 7,PUPIL:5}: day 7 for everybody, day 5 for pupils. */
  private static Map<String, Integer> daysByGroup(String cell) {
    return words(cell).stream()
        .map(word -> word.split(":"))
        .collect(
            Collectors.toMap(
                word -> word.length == 1 ? EVERYBODY : group(word[0]),
                word -> Integer.valueOf(word[word.length - 1])));
  }

  private static String group(String word) {
    return known(word, RuleWords.GROUPS.containsKey(word));
  }

  private static String cause(String word) {
    return word.isEmpty() ? null : known(word, RuleWords.CAUSES.containsKey(word));
  }

  private static String known(String word, boolean isKnown) {
    if (!isKnown) {
      throw new IllegalArgumentException(word);
    }
    return word;
  }

  private static List<String> words(String cell) {
    return Arrays.stream(cell.split(",")).filter(word -> !word.isBlank()).toList();
  }

  /** The number behind a word; 0 of an empty cell. */
  private static int after(String cell, String word) {
    if (cell.isEmpty()) {
      return 0;
    }
    return number(known(cell, cell.startsWith(word)).substring(word.length()));
  }

  private static int number(String text) {
    return text.isEmpty() ? 0 : Integer.parseInt(text);
  }
}
