package org.sixfold.casework;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sixfold.casework.ReleasedTables.Row;

/**
 * Rows that say themselves where and when they hold, and why. Jurisdiction and dates are outputs,
 * for answers are remembered by their inputs, and moments would make each question a new one.
 */
final class DatedRows {

  private static final String JURISDICTION = "jurisdiction";
  private static final String FROM = "validFrom";
  private static final String TO = "validTo";

  /** The columns that each such table has, any text in each. */
  static final Map<String, Set<String>> COLUMNS =
      Map.of(
          JURISDICTION,
          Set.of(),
          FROM,
          Set.of(),
          TO,
          Set.of(),
          "reason",
          Set.of(),
          "reasonEn",
          Set.of(),
          "source",
          Set.of());

  private DatedRows() {}

  /** Those whose jurisdiction holds here and which are in force on that day, in their order. */
  static List<Row> inForce(List<Row> rows, List<String> jurisdictions, LocalDate day) {
    return rows.stream()
        .filter(row -> jurisdictions.contains(row.text(JURISDICTION)))
        .filter(row -> isInForce(row, day))
        .toList();
  }

  private static boolean isInForce(Row row, LocalDate day) {
    String to = row.text(TO);
    return !day.isBefore(LocalDate.parse(row.text(FROM)))
        && (to.isEmpty() || !day.isAfter(LocalDate.parse(to)));
  }

  /** Which date of a row is none; empty if both are. */
  static Optional<String> undated(Map<String, String> row) {
    return undated(row, FROM).or(() -> undated(row, TO));
  }

  private static Optional<String> undated(Map<String, String> row, String column) {
    String cell = row.get(column);
    try {
      if (!cell.isEmpty() || column.equals(FROM)) {
        LocalDate.parse(cell);
      }
      return Optional.empty();
    } catch (DateTimeException notADay) {
      return Optional.of(column + " \"" + cell + "\"");
    }
  }
}
