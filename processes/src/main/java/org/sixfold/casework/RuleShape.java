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
    if (!column.apply("unit").equals("DAY")) {
      throw new IllegalArgumentException("unit " + column.apply("unit") + " is not DAY");
    }
    String[] extension = column.apply("extension").split(":");
    return new RuleShape(
        words(column.apply("earlyOut")).stream()
            .map(word -> word.split(":"))
            .collect(
                Collectors.toMap(
                    word -> word.length == 1 ? EVERYBODY : word[0],
                    word -> Integer.valueOf(word[word.length - 1]))),
        extension[0].isEmpty() ? null : extension[0],
        number(extension[extension.length - 1]),
        number(after(column.apply("dependsOn"), "LINKED_CONTACT_NEGATIVE:")),
        words(column.apply("exempt")),
        words(column.apply("doubleTest")).stream().map(Integer::valueOf).toList(),
        number(after(column.apply("traced"), "TEST_SAME_DAY:")),
        number(after(column.apply("advice"), "MASK:")));
  }

  /** From which day a negative test opens an early way out for somebody; empty if it does not. */
  public OptionalInt earlyOutDay(List<String> groups) {
    return earlyOut.entrySet().stream()
        .filter(one -> one.getKey().equals(EVERYBODY) || groups.contains(one.getKey()))
        .mapToInt(Map.Entry::getValue)
        .min();
  }

  private static List<String> words(String cell) {
    return Arrays.stream(cell.split(",")).filter(word -> !word.isBlank()).toList();
  }

  private static String after(String cell, String word) {
    if (cell.isEmpty()) {
      return "";
    }
    if (!cell.startsWith(word)) {
      throw new IllegalArgumentException(cell + " does not begin with " + word);
    }
    return cell.substring(word.length());
  }

  private static int number(String text) {
    return text.isEmpty() ? 0 : Integer.parseInt(text);
  }
}
