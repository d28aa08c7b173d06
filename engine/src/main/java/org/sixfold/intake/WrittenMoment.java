package org.sixfold.intake;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sixfold.intake.reading.Cell;
import org.sixfold.intake.reading.ListDate;
import org.sixfold.intake.reading.Texts;

/**
 * A day, perhaps with an hour, as a table has it.
 *
 * @param time null if only the day is written
 */
public record WrittenMoment(LocalDate day, LocalTime time) {

  private static final Pattern HOUR =
      Pattern.compile(".*?(?:[T\\s日])(\\d{1,2})(?:[:：时](\\d{1,2})?分?)(?:[:：]\\d{1,2})?(?:[+Z].*)?");
  private static final int SECONDS_OF_DAY = 24 * 60 * 60;

  static Optional<WrittenMoment> of(Cell cell) {
    return ListDate.of(cell)
        .map(day -> new WrittenMoment(day, cell.numeric() ? fraction(cell) : hour(cell)));
  }

  private static LocalTime fraction(Cell cell) {
    double number = Double.parseDouble(cell.plain());
    long seconds = Math.round((number - Math.floor(number)) * SECONDS_OF_DAY);
    return seconds == 0 || seconds >= SECONDS_OF_DAY ? null : LocalTime.ofSecondOfDay(seconds);
  }

  private static LocalTime hour(Cell cell) {
    Matcher hour = HOUR.matcher(Texts.nfkc(cell.text()).strip());
    if (!hour.matches()) {
      return null;
    }
    int minute = hour.group(2) == null ? 0 : Integer.parseInt(hour.group(2));
    int of = Integer.parseInt(hour.group(1));
    return of > 23 || minute > 59 ? null : LocalTime.of(of, minute);
  }
}
