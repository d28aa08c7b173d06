package org.sixfold.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sixfold.responsibility.persistence.ShiftRow;

/** Workers rest: more than twelve hours of one day need a reason. */
class LongDaysTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  @Test
  void twelveHoursAreNotTooLongAndANightCountsForTwoDays() {
    assertThat(warnings(shift("08:00", "20:00", null))).isEmpty();
    assertThat(warnings(new ShiftRow("a", at("2021-12-11T20:00"), at("2021-12-12T08:00"), null)))
        .isEmpty();
  }

  @Test
  void severalShiftsOfADayAddUp() {
    assertThat(warnings(shift("06:00", "12:00", null), shift("16:00", "23:30", null)))
        .containsExactly("a 2021-12-11 13.5 rota.overTwelveHours");
  }

  @Test
  void aReasonExplainsTheDay() {
    assertThat(warnings(shift("06:00", "12:00", null), shift("16:00", "23:30", "全员核酸"))).isEmpty();
  }

  private static List<String> warnings(ShiftRow... shifts) {
    return LongDays.of(List.of(shifts), ZONE).stream()
        .map(one -> one.username() + " " + one.day() + " " + one.hours() + " " + one.code())
        .toList();
  }

  private static ShiftRow shift(String from, String to, String reason) {
    return new ShiftRow("a", at("2021-12-11T" + from), at("2021-12-11T" + to), reason);
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(ZONE).toInstant();
  }
}
