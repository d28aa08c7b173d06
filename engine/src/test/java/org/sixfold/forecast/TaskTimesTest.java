package org.sixfold.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sixfold.forecast.persistence.DoneTaskRow;

/** Calls take four minutes at ten; the slow one needs twice as long, and at noon so do all. */
class TaskTimesTest {

  private static final Instant NINE = Instant.parse("2021-12-11T01:00:00Z");
  private static final DayClock CLOCK = new DayClock(8 * 3_600);
  private static final int TEN = 10;
  private static final int NOON = 12;

  private static List<WorkDone> calls(String person, int hour, double seconds, int count) {
    List<WorkDone> calls = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      calls.add(new WorkDone("call", person, hour, seconds));
    }
    return calls;
  }

  private static TaskTimes learned() {
    List<WorkDone> done = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      done.addAll(calls("usual-" + i, TEN, 240, 50));
      done.addAll(calls("usual-" + i, NOON, 480, 50));
    }
    done.addAll(calls("slow", TEN, 480, 100));
    return new TaskTimes(done, Map.of(), 600);
  }

  @Test
  void kindHourAndPersonAreLearnedApart() {
    TaskTimes times = learned();

    double usual = times.seconds("call", TEN, "usual-1", 0.5);
    assertThat(times.seconds("call", TEN, "slow", 0.5) / usual).isBetween(1.6, 2.0);
    assertThat(times.seconds("call", NOON, "usual-1", 0.5) / usual).isBetween(1.5, 2.2);
    assertThat(times.seconds("call", TEN, "unknown", 0.5)).isBetween(220.0, 320.0);
  }

  @Test
  void whatIsRareStaysNearWhatIsUsual() {
    TaskTimes few = new TaskTimes(calls("one", TEN, 3_600, 1), Map.of("call", 240.0), 600);

    assertThat(few.mean("call")).isLessThan(600);
    assertThat(few.mean("never seen")).isCloseTo(600, withPercentage(1));
    assertThat(few.seconds("call", TEN, null, 0)).isLessThan(few.seconds("call", TEN, null, 1));
  }

  @Test
  void aTaskBeginsWithTheLastCompletionOrWhenItCame() {
    List<DoneTaskRow> rows =
        List.of(
            done(NINE, NINE.plusSeconds(300)),
            done(NINE, NINE.plusSeconds(500)),
            done(NINE.plusSeconds(4_000), NINE.plusSeconds(4_100)),
            done(NINE, NINE.plusSeconds(90_000)));

    assertThat(WorkDone.of(rows, Duration.ofHours(2), CLOCK))
        .extracting(WorkDone::seconds)
        .containsExactly(300.0, 200.0, 100.0);
  }

  @Test
  void whatComesLaterTakesTimeFromWhatWaits() {
    List<DoneTaskRow> done = new ArrayList<>();
    Instant old = NINE.minusSeconds(20_000);
    for (int i = 1; i <= 400; i++) {
      Instant ended = NINE.plusSeconds(60L * i);
      done.add(done(i % 2 == 0 ? ended.minusSeconds(600) : old, ended));
    }
    Newcomers newcomers = new Newcomers(done, CLOCK);

    assertThat(newcomers.slowdown(0)).isEqualTo(1);
    assertThat(newcomers.slowdown(3_600)).isBetween(1.6, 2.0);
    assertThat(newcomers.slowdown(900)).isBetween(1.1, newcomers.slowdown(3_600));
    assertThat(new Newcomers(List.of(), CLOCK).slowdown(90_000)).isEqualTo(1);
  }

  @Test
  void whoIsSilentForLongMayNotBeThere() {
    Silence silence = new Silence(List.of(done(NINE, NINE.plusSeconds(60))));
    long now = NINE.getEpochSecond() + 4 * 3_600;
    Duty duty = Duty.of(List.of(new Duty.Window(NINE.getEpochSecond(), now)));
    List<Job> inHand = List.of(job(NINE.getEpochSecond()));

    assertThat(silence.away("me", duty, inHand, now)).isGreaterThan(0.5);
    assertThat(silence.away("me", duty, inHand, NINE.getEpochSecond() + 600)).isLessThan(0.05);
    assertThat(silence.away("me", Duty.NONE, inHand, now)).as("off duty").isLessThan(0.05);
    assertThat(silence.away("me", duty, List.of(job(now)), now)).as("no work").isLessThan(0.05);
  }

  private static Job job(long created) {
    return new Job("j", "call", "g", "GRID_MEMBER", "me", created, created, 0, 86_400, 1);
  }

  private static DoneTaskRow done(Instant created, Instant ended) {
    return new DoneTaskRow("call", "me", created, ended);
  }
}
