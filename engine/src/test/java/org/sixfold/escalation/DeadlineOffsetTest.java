package org.sixfold.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineOffsetTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Map<String, Object> JOURNEY =
      Map.of(
          "lawfulEnd", "2021-12-25T00:00:00+08:00",
          "departAt", "2021-12-11T15:00:00",
          "locatedAt", "2021-12-11T08:10:00+08:00",
          "positiveAt", "2021-12-11T07:00:00",
          "etaAt", java.util.Date.from(Instant.parse("2021-12-11T08:00:00Z")));

  private static Instant local(String time) {
    return LocalDateTime.parse(time).atZone(ZONE).toInstant();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          c                 | 24     | 2021-12-11T09:00 | 2021-12-11T09:00
          c+30m             | 24     | 2021-12-11T23:50 | 2021-12-12T00:20
          c+30m             | D      | 2021-12-11T23:50 | 2021-12-12T08:30
          c+30m             | D      | 2021-12-11T05:00 | 2021-12-11T08:30
          c+30m             | D      | 2021-12-11T20:45 | 2021-12-12T08:15
          c+2h              | D      | 2021-12-11T19:00 | 2021-12-11T21:00
          c+4h              | D      | 2021-12-11T19:00 | 2021-12-12T10:00
          c+14h             | D      | 2021-12-11T20:00 | 2021-12-12T21:00
          c+24h             | D      | 2021-12-11T09:00 | 2021-12-12T20:00
          c+1d              | 24     | 2021-12-11T09:00 | 2021-12-12T09:00
          18:00             | D      | 2021-12-11T09:00 | 2021-12-11T18:00
          18:00             | D      | 2021-12-11T18:00 | 2021-12-11T18:00
          18:00             | D      | 2021-12-11T18:01 | 2021-12-12T18:00
          10:30             | W07-10 | 2021-12-11T07:00 | 2021-12-11T10:30
          min(20:00,c+24h)  | D      | 2021-12-11T09:00 | 2021-12-11T20:00
          min(20:00,c+2h)   | 24     | 2021-12-11T09:00 | 2021-12-11T11:00
          min(20:00, c+24h) | D      | 2021-12-11T20:30 | 2021-12-12T20:00
          T                 | 24     | 2021-12-11T09:00 | 2021-12-25T00:00
          T-14h             | 24     | 2021-12-11T09:00 | 2021-12-24T10:00
          T+30m             | 24     | 2021-12-11T09:00 | 2021-12-25T00:30
          T-24h             | D      | 2021-12-11T09:00 | 2021-12-23T21:00
          T-36h             | D      | 2021-12-11T09:00 | 2021-12-23T12:00
          c+2h              | D07-22 | 2021-12-11T20:30 | 2021-12-12T07:30
          c+2h              | D07-22 | 2021-12-11T03:00 | 2021-12-11T09:00
          dep-15m           | 24     | 2021-12-11T09:00 | 2021-12-11T14:45
          eta+30m           | 24     | 2021-12-11T09:00 | 2021-12-11T16:30
          pos+24h           | 24     | 2021-12-11T09:00 | 2021-12-12T07:00
          loc+8h            | 24     | 2021-12-11T09:00 | 2021-12-11T16:10
          min(dep+15m,loc+8h) | 24   | 2021-12-11T09:00 | 2021-12-11T15:15
          """)
  void computes(String rule, String calendar, String created, String expected) {
    Anchors anchors = new Anchors(local(created), ZONE, JOURNEY);

    assertThat(DeadlineOffset.resolve(rule, anchors, WorkCalendar.of(calendar)))
        .contains(local(expected));
  }

  @Test
  void hasNoMomentWithoutItsAnchor() {
    Anchors anchors = new Anchors(local("2021-12-11T09:00"), ZONE, Map.of());

    assertThat(DeadlineOffset.resolve("T-14h", anchors, WorkCalendar.DAY_AND_NIGHT)).isEmpty();
    assertThat(DeadlineOffset.resolve("", anchors, WorkCalendar.DAY_AND_NIGHT)).isEmpty();
  }

  @Test
  void timesOfDayBelongToTheDayOfTheDeadline() {
    Anchors afternoon = new Anchors(local("2021-12-11T15:30"), ZONE, Map.of());

    assertThat(DeadlineOffset.onDayOf(local("2021-12-11T16:00"), "14:00", afternoon))
        .as("the hour has passed: from the beginning")
        .contains(local("2021-12-11T15:30"));
    assertThat(DeadlineOffset.onDayOf(local("2021-12-12T10:00"), "09:00", afternoon))
        .contains(local("2021-12-12T09:00"));
    assertThat(DeadlineOffset.onDayOf(local("2021-12-12T10:00"), "c+1h", afternoon)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"night", "D22-07", "D7-22", "W0710", "25"})
  void refusesUnknownCalendars(String name) {
    assertThatThrownBy(() -> WorkCalendar.of(name)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "D, 08:00, true",
    "D, 21:00, true",
    "D, 07:59, false",
    "D, 21:01, false",
    "24, 03:00, true"
  })
  void aDueTimeLiesWithinTheHoursOrNot(String calendar, String time, boolean within) {
    assertThat(WorkCalendar.of(calendar).holds(local("2021-12-11T" + time), ZONE))
        .isEqualTo(within);
  }

  @Test
  void aLadderMayStopEarly() {
    assertThat(Ladder.levels("G")).isEqualTo(4);
    assertThat(Ladder.levels("G1")).isEqualTo(1);
    assertThat(Ladder.of("G1")).isEqualTo(Ladder.G);
    assertThat(Ladder.levels(null)).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x+30m", "c*2h", "25:00", "c+h", "soon", "c+30m;c"})
  void refusesWhatIsNotOfTheGrammar(String rule) {
    Anchors anchors = new Anchors(local("2021-12-11T09:00"), ZONE, Map.of());

    assertThatThrownBy(() -> DeadlineOffset.resolve(rule, anchors, WorkCalendar.DAYTIME))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
