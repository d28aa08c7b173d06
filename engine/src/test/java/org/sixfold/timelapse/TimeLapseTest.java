package org.sixfold.timelapse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.AsSystem;
import org.sixfold.shared.DueWork;
import org.sixfold.shared.DueWork.Kind;
import org.sixfold.shared.SixfoldProperties;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class TimeLapseTest {

  private static final Instant EIGHT = Instant.parse("2021-12-11T00:00:00Z");

  private final MovingClock clock =
      new MovingClock(
          new SixfoldProperties(ZoneId.of("Asia/Shanghai"), Path.of("data"), null),
          new TimelapseProperties(OffsetDateTime.parse("2021-12-11T08:00:00+08:00")));
  private final List<String> log = new ArrayList<>();

  @AfterEach
  void engineClockGoesOn() {
    ClockUtil.reset();
  }

  /** Does what is due, and may cause work elsewhere. */
  private final class Work implements DueWork {
    private final Kind kind;
    private final TreeSet<Instant> moments = new TreeSet<>();
    private Runnable effect = () -> {};
    private boolean stuck;
    private int looks;

    private Work(Kind kind, Instant... moments) {
      this.kind = kind;
      this.moments.addAll(List.of(moments));
    }

    @Override
    public Kind kind() {
      return kind;
    }

    @Override
    public Optional<Instant> nextDue() {
      return moments.isEmpty() ? Optional.empty() : Optional.of(moments.first());
    }

    @Override
    public int runDue(Instant now) {
      int done = 0;
      looks++;
      while (!stuck && !moments.isEmpty() && !moments.first().isAfter(now)) {
        log.add(
            kind
                + " "
                + Duration.between(EIGHT, moments.pollFirst())
                + " "
                + Duration.between(EIGHT, now));
        effect.run();
        done++;
      }
      return done;
    }
  }

  private TimeLapse of(Work... works) {
    StaticListableBeanFactory beans = new StaticListableBeanFactory();
    for (int i = 0; i < works.length; i++) {
      beans.addBean("work" + i, works[i]);
    }
    return new TimeLapse(clock, beans.getBeanProvider(DueWork.class), new AsSystem());
  }

  @Test
  void everythingHappensAtItsOwnTimeInOrder() {
    Work mails = new Work(Kind.MAILS);
    Work escalations =
        new Work(
            Kind.ESCALATIONS, EIGHT.plus(Duration.ofHours(2)), EIGHT.plus(Duration.ofHours(9)));
    escalations.effect = () -> mails.moments.add(clock.now());
    Work timers = new Work(Kind.TIMERS, EIGHT.plus(Duration.ofHours(1)));

    TimeLapse.Advanced advanced = of(mails, escalations, timers).advance(Duration.ofHours(8));

    assertThat(log).containsExactly("TIMERS PT1H PT1H", "ESCALATIONS PT2H PT2H", "MAILS PT2H PT2H");
    assertThat(advanced.now()).isEqualTo(EIGHT.plus(Duration.ofHours(8)));
    assertThat(advanced.ran())
        .isEqualTo(
            Map.of(
                Kind.TIMERS, 1,
                Kind.ESCALATIONS, 1,
                Kind.WATCHDOG, 0,
                Kind.MAILS, 1,
                Kind.RETENTION, 0));
    assertThat(ClockUtil.getCurrentTime()).isEqualTo(advanced.now());
  }

  @Test
  void workThatCannotBeDoneHoldsUpNothingElse() {
    Work mails = new Work(Kind.MAILS, EIGHT);
    mails.stuck = true;
    Work timers = new Work(Kind.TIMERS, EIGHT.plus(Duration.ofMinutes(62)));

    of(mails, timers).advance(Duration.ofHours(2));

    assertThat(log).containsExactly("TIMERS PT1H2M PT1H2M");
    assertThat(clock.now()).isEqualTo(EIGHT.plus(Duration.ofHours(2)));
  }

  /** Steps of five minutes would be 8,640; further each time they are at most six hours. */
  @Test
  void aMonthIsNotCutIntoMinutesByWorkThatCannotBeDone() {
    Work stuck = new Work(Kind.WATCHDOG, EIGHT);
    stuck.stuck = true;

    of(stuck).advance(Duration.ofDays(30));

    assertThat(stuck.looks).isBetween(120, 140);
    assertThat(clock.now()).isEqualTo(EIGHT.plus(Duration.ofDays(30)));
  }

  @Test
  void whatFailsWithAnErrorStopsNothingAndDoesItsWorkOnceItCan() {
    Work broken = new Work(Kind.TIMERS, EIGHT.plus(Duration.ofHours(1)));
    Work mends = new Work(Kind.WATCHDOG, EIGHT.plus(Duration.ofHours(5)));
    broken.effect =
        () -> {
          if (clock.now().isBefore(EIGHT.plus(Duration.ofHours(5)))) {
            broken.moments.add(EIGHT.plus(Duration.ofHours(1)));
            throw new IllegalStateException("no connection");
          }
        };

    of(broken, mends).advance(Duration.ofHours(8));

    assertThat(log).endsWith("TIMERS PT1H PT5H", "WATCHDOG PT5H PT5H");
  }

  @Test
  void oneAdvanceAtATime() {
    Work timers = new Work(Kind.TIMERS, EIGHT.plusSeconds(1));
    TimeLapse timeLapse = of(timers);
    timers.effect =
        () ->
            assertThatThrownBy(() -> timeLapse.advance(Duration.ofHours(1)))
                .hasMessage("clock.advancing");

    timeLapse.advance(Duration.ofHours(1));

    assertThat(log).hasSize(1);
  }

  @Test
  void refusesToStandStillToGoBackAndToRunAway() {
    for (Duration duration : List.of(Duration.ZERO, Duration.ofHours(-1), Duration.ofDays(101))) {
      assertThatThrownBy(() -> of().advance(duration)).hasMessage("clock.durationInvalid");
    }
  }
}
