package org.sixfold.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueWindowTest {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "W07-10,16-20; 10:00; 07:00; 10:00",
        "W07-10,16-20; 20:00; 16:00; 20:00",
        "W08-18; 16:00; 08:00; 18:00",
        "W 09-20; 21:00; 09:00; 20:00",
      })
  void theWindowIsThatOfTheDueTime(String calendar, String due, String from, String to) {
    assertThat(DueWindow.of(calendar, at(due), SHANGHAI))
        .isEqualTo(new DueWindow(at(from), at(to)));
  }

  @Test
  void otherCalendarsHaveNone() {
    assertThat(DueWindow.of("D", at("10:00"), SHANGHAI)).isNull();
    assertThat(DueWindow.of("24", at("10:00"), SHANGHAI)).isNull();
    assertThat(DueWindow.of("W08-18", null, SHANGHAI)).isNull();
  }

  private static Instant at(String time) {
    return OffsetDateTime.parse("2021-12-12T" + time + ":00+08:00").toInstant();
  }
}
