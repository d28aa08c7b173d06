package org.sixfold.desks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sixfold.desks.CallHours.Opening;
import org.sixfold.desks.CallHours.Wait;
import org.sixfold.escalation.WorkCalendar;

class CallHoursTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private final CallHours hours = new CallHours(ZONE);

  @ParameterizedTest
  @CsvSource({
    "D,      false, 2021-12-11T07:59, 2021-12-11T08:00",
    "D,      false, 2021-12-11T08:00, 2021-12-11T08:00",
    "D,      false, 2021-12-11T20:59, 2021-12-11T20:59",
    "D,      false, 2021-12-11T21:00, 2021-12-12T08:00",
    "D07-22, false, 2021-12-11T06:30, 2021-12-11T07:00",
    "D07-22, false, 2021-12-11T21:59, 2021-12-11T21:59",
    "D07-22, false, 2021-12-11T22:00, 2021-12-12T07:00",
    "D,      true,  2021-12-11T02:00, 2021-12-11T02:00",
    "D07-22, true,  2021-12-11T23:00, 2021-12-11T23:00",
    "24,     false, 2021-12-11T02:00, 2021-12-11T02:00",
  })
  void nobodyIsPhonedOutsideTheHoursOfTheDeadlineButWhoIsInDanger(
      String calendar, boolean danger, String now, String from) {
    Opening opening = hours.opening(at(now), WorkCalendar.of(calendar), danger, List.of());

    assertThat(opening.from()).isEqualTo(at(from));
    assertThat(opening.reason()).isEqualTo(now.equals(from) ? null : Wait.NIGHT);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-12-11T09:40, 09:10,       2021-12-11T10:10",
    "2021-12-11T11:20, 09:10 10:15, 2021-12-11T11:15",
    "2021-12-11T10:30, 09:10 10:15, 2021-12-11T11:15",
    "2021-12-11T20:40, 20:30,       2021-12-12T08:00",
  })
  void nobodyIsTriedAgainWithinTheHourOrInAnHourThatWasTried(
      String now, String tried, String from) {
    List<Instant> unanswered =
        Stream.of(tried.split(" ")).map(time -> at("2021-12-11T" + time)).toList();

    Opening opening = hours.opening(at(now), WorkCalendar.DAYTIME, false, unanswered);

    boolean open = !at(now).isBefore(at(from));
    assertThat(opening.from()).isEqualTo(open ? at(now) : at(from));
    assertThat(opening.reason()).isEqualTo(open ? null : Wait.NO_ANSWER);
  }

  @Test
  void theNightIsTheReasonWhereItEndsLater() {
    Opening opening =
        hours.opening(
            at("2021-12-12T03:00"), WorkCalendar.DAYTIME, false, List.of(at("2021-12-11T19:30")));

    assertThat(opening).isEqualTo(new Opening(at("2021-12-12T08:00"), Wait.NIGHT));
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(ZONE).toInstant();
  }
}
