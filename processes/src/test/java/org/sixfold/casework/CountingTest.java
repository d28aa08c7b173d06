package org.sixfold.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ends and test days counted by hand, in whole days and in periods of 24 hours. */
class CountingTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  @ParameterizedTest
  @CsvSource({
    "DAY,      2022-07-01T15:00:00, 7, 2022-07-09T00:00",
    "DAY,      2022-07-01T00:00:00, 7, 2022-07-09T00:00",
    "DAY,      2022-07-01T23:59:59, 7, 2022-07-09T00:00",
    "HOURS_24, 2022-07-01T15:00:00, 7, 2022-07-08T15:00",
    "HOURS_24, 2022-07-01T00:00:00, 7, 2022-07-08T00:00",
    "HOURS_24, 2022-07-01T23:59:59, 7, 2022-07-08T23:59",
    "HOURS_24, 2022-02-27T06:20:00, 3, 2022-03-02T06:20",
    "HOURS_24, 2024-02-27T06:20:00, 3, 2024-03-01T06:20",
  })
  void end(Counting counting, LocalDateTime from, int days, LocalDateTime end) {
    assertThat(counting.end(instant(from), days, ZONE)).isEqualTo(instant(end));
  }

  /** The k-th period's 08:00: of 15:00 it comes on the next day, of 06:20 on the same one. */
  @ParameterizedTest
  @CsvSource({
    "DAY,      2022-07-01T15:00, 1, 2022-07-02",
    "DAY,      2022-07-01T06:20, 1, 2022-07-02",
    "HOURS_24, 2022-07-01T15:00, 1, 2022-07-02",
    "HOURS_24, 2022-07-01T15:00, 7, 2022-07-08",
    "HOURS_24, 2022-07-01T06:20, 1, 2022-07-01",
    "HOURS_24, 2022-07-01T06:20, 7, 2022-07-07",
    "HOURS_24, 2022-07-01T08:00, 1, 2022-07-01",
    "HOURS_24, 2022-07-01T08:01, 1, 2022-07-02",
  })
  void testDay(Counting counting, LocalDateTime from, int day, LocalDate date) {
    assertThat(counting.dayZero(instant(from), ZONE).plusDays(day)).isEqualTo(date);
    Instant sampling = instant(date.atTime(Counting.SAMPLING_OPENS));
    assertThat(sampling).isBefore(counting.end(instant(from), day, ZONE));
  }

  @ParameterizedTest
  @CsvSource({"DAY", "HOURS_24"})
  void periodsNeverEndLaterThanTheDaysOfTheSameNumber(Counting counting) {
    for (int minute = 0; minute < 24 * 60; minute += 7) {
      Instant from = instant(LocalDateTime.parse("2022-07-01T00:00").plusMinutes(minute));
      assertThat(counting.end(from, 7, ZONE)).isBeforeOrEqualTo(Counting.DAY.end(from, 7, ZONE));
    }
  }

  @Test
  void anotherUnitIsRefused() {
    assertThatThrownBy(() -> Counting.of("WEEK")).hasMessageContaining("WEEK");
  }

  private static Instant instant(LocalDateTime local) {
    return local.atZone(ZONE).toInstant();
  }
}
