package org.sixfold.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DriverDayTest {

  private static final Instant EIGHT = Instant.parse("2021-12-11T00:00:00Z");
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static Journey drives(double from, double to) {
    return new Journey("j", "V1", "d", "F1", at(from), at((from + to) / 2), at(to), 1);
  }

  private static Instant at(double hoursAfterEight) {
    return EIGHT.plus(Duration.ofMinutes(Math.round(hoursAfterEight * 60)));
  }

  private static String problem(double from, double to, Journey... others) {
    return new DriverDay(List.of(others), at(from), at(to)).problem();
  }

  @Test
  void nobodyDrivesTwoJourneysAtOnce() {
    assertThat(problem(0, 2, drives(1, 3))).isEqualTo("fleet.driverBusy");
    assertThat(problem(0, 2, drives(2, 4))).isNull();
  }

  @Test
  void afterFourHoursOnEndComesARest() {
    assertThat(problem(4, 5, drives(0, 2), drives(2, 4))).isEqualTo("fleet.driverTired");
    assertThat(problem(4.3, 5, drives(0, 2), drives(2, 4)))
        .as("eighteen minutes are no rest")
        .isEqualTo("fleet.driverTired");
    assertThat(problem(4.4, 5, drives(0, 2), drives(2, 4))).isNull();
  }

  @Test
  void noDayIsLongerThanTwelveHoursAndTenLieBetween() {
    assertThat(problem(11, 13, drives(0, 2))).isEqualTo("fleet.driverOverworked");
    assertThat(problem(10, 12, drives(0, 2))).isNull();
    assertThat(problem(12, 14, drives(0, 2))).as("ten hours of rest").isNull();
  }

  @Test
  void noCoachDrivesAtNight() {
    assertThat(broken("2021-12-11T17:00:00Z", "2021-12-11T18:00:00Z")).as("01:00-02:00").isFalse();
    assertThat(broken("2021-12-11T17:01:00Z", "2021-12-11T18:01:00Z")).as("01:01-02:01").isTrue();
    assertThat(broken("2021-12-11T20:59:00Z", "2021-12-11T21:59:00Z")).as("04:59").isTrue();
    assertThat(broken("2021-12-11T21:00:00Z", "2021-12-11T22:00:00Z")).as("05:00").isFalse();
    assertThat(Stream.of(broken("2021-12-11T15:00:00Z", "2021-12-12T15:00:00Z")))
        .as("through the whole night")
        .containsExactly(true);
  }

  private static boolean broken(String departAt, String etaAt) {
    return NightRule.isBroken(Instant.parse(departAt), Instant.parse(etaAt), ZONE);
  }
}
