package org.sixfold.casework;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.modeling.TableReading;
import org.springframework.stereotype.Component;

/** Reads rows of {@code restriction-rules}; what nobody understands is refused, not passed over. */
@Component
class RuleReading implements TableReading {

  @Override
  public String decision() {
    return EngineRuleTable.DECISION;
  }

  @Override
  public Optional<String> problem(Map<String, String> row) {
    try {
      read(row);
      return Optional.empty();
    } catch (IllegalArgumentException unreadable) {
      return Optional.of(unreadable.getMessage());
    }
  }

  /**
   * The rule of a row.
   *
   * @throws UnreadableCell naming the column that cannot be read
   */
  static RestrictionRule read(Map<String, String> row) {
    UnaryOperator<String> column = name -> row.getOrDefault(name, "");
    LocalDate from = cell(column, "validFrom", LocalDate::parse);
    String personClass = cell(column, "personClass", RuleReading::code);
    return new RestrictionRule(
        cell(column, "ruleId", id -> check(id, id.split("/").length == 3 && of(personClass, id))),
        column.apply("ruleSet"),
        cell(column, "jurisdiction", RuleReading::code),
        personClass,
        from,
        cell(column, "validTo", text -> text.isEmpty() ? null : notBefore(from, text)),
        part(column, "place", "days1", "tests1"),
        column.apply("measure2").isEmpty() ? null : part(column, "measure2", "days2", "tests2"),
        column.apply("countedFrom"),
        cell(column, "unit", Counting::of),
        RuleShape.of(column),
        column.apply("source"),
        column.apply(TableWords.SOURCE_EN));
  }

  /**
   * A cell as it is to be understood.
   *
   * @throws UnreadableCell whatever trying to read it came to
   */
  static <T> T cell(UnaryOperator<String> row, String column, Function<String, T> reading) {
    String text = row.apply(column);
    try {
      return reading.apply(text);
    } catch (RuntimeException unreadable) {
      throw new UnreadableCell(column, text, unreadable);
    }
  }

  /** Numbers with commas between them. */
  static List<Integer> numbers(String text) {
    return text.isEmpty()
        ? List.of()
        : Arrays.stream(text.split(",")).map(one -> Integer.valueOf(one.strip())).toList();
  }

  private static RestrictionRule.Part part(
      UnaryOperator<String> column, String kind, String days, String tests) {
    int length = cell(column, days, RuleReading::length);
    return new RestrictionRule.Part(
        cell(column, kind, Kind::valueOf),
        length,
        cell(column, tests, text -> within(text, length)));
  }

  /** One code a cell: a row for any, or for several, would never be found. */
  private static String code(String text) {
    return check(text, text.matches("[A-Z][A-Z0-9_]*"));
  }

  private static int length(String text) {
    int days = Integer.parseInt(text);
    return check(days, days >= 0);
  }

  /** A test after the end of its stage would never be taken. */
  private static List<Integer> within(String text, int length) {
    List<Integer> days = numbers(text);
    return check(days, days.stream().allMatch(day -> day >= 0 && day <= length));
  }

  private static LocalDate notBefore(LocalDate from, String text) {
    LocalDate to = LocalDate.parse(text);
    return check(to, !to.isBefore(from));
  }

  private static boolean of(String personClass, String ruleId) {
    return ruleId.split("/")[1].equals(personClass);
  }

  private static <T> T check(T value, boolean fits) {
    if (!fits) {
      throw new IllegalArgumentException(String.valueOf(value));
    }
    return value;
  }
}
