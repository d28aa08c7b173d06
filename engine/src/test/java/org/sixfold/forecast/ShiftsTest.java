package org.sixfold.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Three days from midnight, in seconds; work is allowed from 08:00 to 21:00. */
class ShiftsTest {

  private static final DayClock CLOCK = new DayClock(0);
  private static final long HOUR = 3_600;
  private static final int OPENS = (int) (8 * HOUR);
  private static final int CLOSES = (int) (21 * HOUR);

  @Test
  void whoWorksADayOfTwelveHoursWorksAllOfIt() {
    Duty duty = new Shifts(CLOCK, 8 * HOUR, 20 * HOUR, OPENS, CLOSES).of(0);

    assertThat(duty.from()).containsExactly(8 * HOUR);
    assertThat(duty.to()).containsExactly(20 * HOUR);
  }

  @Test
  void aLongerDayIsWorkedByTwoHalvesAndEverybodyRests() {
    Shifts shifts = new Shifts(CLOCK, 6 * HOUR, 68 * HOUR, OPENS, CLOSES);

    for (int person = 0; person < 2; person++) {
      Duty duty = shifts.of(person);
      for (int day = 0; day < duty.from().length; day++) {
        assertThat(duty.to()[day] - duty.from()[day]).isLessThanOrEqualTo(12 * HOUR);
        if (day > 0) {
          assertThat(duty.from()[day] - duty.to()[day - 1]).isGreaterThanOrEqualTo(10 * HOUR);
        }
      }
    }
    assertThat(shifts.of(0).from()[0]).isEqualTo(8 * HOUR);
    assertThat(shifts.of(1).to()[0]).isEqualTo(21 * HOUR);
  }

  @Test
  void workStopsAtTheEndOfAShiftAndGoesOnInTheNext() {
    Duty duty = new Shifts(CLOCK, 8 * HOUR, 44 * HOUR, OPENS, CLOSES).of(0);

    assertThat(duty.after(19 * HOUR, 2 * HOUR)).isEqualTo(33 * HOUR);
    assertThat(duty.next(20 * HOUR)).isEqualTo(32 * HOUR);
    assertThat(duty.after(43 * HOUR, 2 * HOUR)).isEqualTo(Long.MAX_VALUE);
  }
}
