package org.sixfold.modeling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values that matter in one input column of a decision table, and which of them a cell takes:
 * every text that some row names and any other one; true and false; every bound of numbers and what
 * lies between. A cell in other words than lists, {@code not(…)}, comparisons and intervals is
 * beyond this.
 */
final class CellValues {

  /** Stands for every text that no row names. */
  static final String OTHER = "…";

  private static final Pattern TEXTS = Pattern.compile("\"[^\"]*\"(\\s*,\\s*\"[^\"]*\")*");
  private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");
  private static final Pattern NOT = Pattern.compile("not\\s*\\((.*)\\)", Pattern.DOTALL);
  private static final String NUMBER = "-?\\d+(?:\\.\\d+)?";
  private static final Pattern COMPARED = Pattern.compile("(<=|>=|<|>)?\\s*(" + NUMBER + ")");
  private static final Pattern INTERVAL =
      Pattern.compile(
          "([\\[\\](])\\s*(" + NUMBER + ")\\s*\\.\\.\\s*(" + NUMBER + ")\\s*([\\[\\])])");

  private final List<String> texts;
  private final List<BigDecimal> numbers;

  private CellValues(List<String> texts, List<BigDecimal> numbers) {
    this.texts = texts;
    this.numbers = numbers;
  }

  /** Of all cells of a column. */
  static CellValues of(List<String> cells) {
    Set<String> texts = new LinkedHashSet<>();
    TreeSet<BigDecimal> bounds = new TreeSet<>();
    boolean flags = false;
    for (String cell : cells) {
      Matcher text = TEXT.matcher(cell);
      while (text.find()) {
        texts.add(text.group(1));
      }
      flags |= cell.equals("true") || cell.equals("false");
      if (text.reset().find()) {
        continue;
      }
      Matcher number = Pattern.compile(NUMBER).matcher(cell.replace("..", " "));
      while (number.find()) {
        bounds.add(new BigDecimal(number.group()));
      }
    }
    if (flags) {
      return new CellValues(List.of("true", "false"), List.of());
    }
    if (!bounds.isEmpty() && texts.isEmpty()) {
      return new CellValues(List.of(), around(bounds));
    }
    List<String> all = new ArrayList<>(texts);
    all.add(OTHER);
    return new CellValues(all, List.of());
  }

  private static List<BigDecimal> around(TreeSet<BigDecimal> bounds) {
    List<BigDecimal> points = new ArrayList<>();
    BigDecimal before = null;
    points.add(bounds.first().subtract(BigDecimal.ONE));
    for (BigDecimal bound : bounds) {
      if (before != null) {
        points.add(before.add(bound).divide(BigDecimal.valueOf(2)));
      }
      points.add(bound);
      before = bound;
    }
    points.add(bounds.last().add(BigDecimal.ONE));
    return points;
  }

  int size() {
    return texts.size() + numbers.size();
  }

  /** One of the values, for people. */
  String told(int value) {
    return texts.isEmpty() ? numbers.get(value).toPlainString() : texts.get(value);
  }

  /** Which values a cell takes; null if it is beyond this. */
  BitSet taken(String cell) {
    BitSet values = new BitSet(size());
    if (cell.isEmpty() || cell.equals("-")) {
      values.set(0, size());
      return values;
    }
    Matcher not = NOT.matcher(cell);
    if (not.matches()) {
      BitSet inner = taken(not.group(1).strip());
      if (inner != null) {
        inner.flip(0, size());
      }
      return inner;
    }
    return texts.isEmpty() ? numbersTaken(cell, values) : textsTaken(cell, values);
  }

  private BitSet textsTaken(String cell, BitSet values) {
    if (cell.equals("true") || cell.equals("false")) {
      values.set(texts.indexOf(cell));
      return values;
    }
    if (!TEXTS.matcher(cell).matches()) {
      return null;
    }
    Matcher text = TEXT.matcher(cell);
    while (text.find()) {
      int at = texts.indexOf(text.group(1));
      if (at < 0) {
        return null;
      }
      values.set(at);
    }
    return values;
  }

  private BitSet numbersTaken(String cell, BitSet values) {
    for (String part : cell.split(",")) {
      Matcher interval = INTERVAL.matcher(part.strip());
      Matcher compared = COMPARED.matcher(part.strip());
      if (!interval.matches() && !compared.matches()) {
        return null;
      }
      for (int i = 0; i < numbers.size(); i++) {
        boolean fits =
            interval.matches() ? within(numbers.get(i), interval) : fits(numbers.get(i), compared);
        if (fits) {
          values.set(i);
        }
      }
    }
    return values;
  }

  private static boolean within(BigDecimal value, Matcher interval) {
    int low = value.compareTo(new BigDecimal(interval.group(2)));
    int high = value.compareTo(new BigDecimal(interval.group(3)));
    return (interval.group(1).equals("[") ? low >= 0 : low > 0)
        && (interval.group(4).equals("]") ? high <= 0 : high < 0);
  }

  private static boolean fits(BigDecimal value, Matcher compared) {
    int order = value.compareTo(new BigDecimal(compared.group(2)));
    if (compared.group(1) == null) {
      return order == 0;
    }
    return switch (compared.group(1)) {
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case ">" -> order > 0;
      default -> order >= 0;
    };
  }
}
