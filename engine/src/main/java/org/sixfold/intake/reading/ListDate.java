package org.sixfold.intake.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as people write them on lists; a date without its year is not read: nothing is invented.
 */
public final class ListDate {

  private static final Pattern SEPARATED =
      Pattern.compile("(\\d{4})([-/.]|年)(\\d{1,2})([-/.]|月)(\\d{1,2})日?([T日]?\\d{1,2}[:时].*)?");
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
  private static final int FIRST_SERIAL = 36526;
  private static final int LAST_SERIAL = 73050;

  private ListDate() {}

  /** The day a cell names; of a number, the day a spreadsheet counts so (2000 to 2099). */
  public static Optional<LocalDate> of(Cell cell) {
    if (cell.numeric()) {
      String number = cell.plain();
      if (number.matches("\\d{5}(\\.\\d+)?")) {
        int serial = Integer.parseInt(number.substring(0, 5));
        return serial >= FIRST_SERIAL && serial < LAST_SERIAL
            ? Optional.of(SERIAL_ZERO.plusDays(serial))
            : Optional.empty();
      }
    }
    return ofText(cell.plain());
  }

  static Optional<LocalDate> ofText(String written) {
    String text = Texts.nfkc(written).replaceAll("\\s+", "");
    Matcher separated = SEPARATED.matcher(text);
    if (separated.matches()) {
      return day(separated.group(1), separated.group(3), separated.group(5));
    }
    Matcher compact = COMPACT.matcher(text);
    return compact.matches()
        ? day(compact.group(1), compact.group(2), compact.group(3))
        : Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
