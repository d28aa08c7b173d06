package org.sixfold.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Due work is looked for from the moment the product is ready until it stops. */
class DueWorkSchedulerTest {

  private static final Instant NOW = Instant.parse("2022-03-20T00:00:00Z");

  private final CountDownLatch looks = new CountDownLatch(2);

  @Test
  void looksAgainAndAgainOnceTheProductIsReady() {
    context(true)
        .run(
            context -> {
              DueWorkScheduler scheduler = context.getBean(DueWorkScheduler.class);
              assertThat(scheduler.isRunning()).as("before the product is ready").isFalse();

              context.publishEvent(mock(ApplicationReadyEvent.class));

              assertThat(scheduler.isRunning()).isTrue();
              assertThat(looks.await(10, TimeUnit.SECONDS)).as("two looks").isTrue();
              scheduler.stop();
              assertThat(scheduler.isRunning()).isFalse();
            });
  }

  @Test
  void staysStillWhereSomethingElseDrivesIt() {
    context(false)
        .run(
            context -> {
              context.publishEvent(mock(ApplicationReadyEvent.class));
              assertThat(context.getBean(DueWorkScheduler.class).isRunning()).isFalse();
            });
  }

  private ApplicationContextRunner context(boolean enabled) {
    return new ApplicationContextRunner()
        .withBean(DueWork.class, () -> new Counted(looks))
        .withBean(SixfoldClock.class, DueWorkSchedulerTest::clock)
        .withBean(
            DueWorkProperties.class, () -> new DueWorkProperties(enabled, Duration.ofMillis(5)))
        .withBean(DueWorkScheduler.class);
  }

  private static SixfoldClock clock() {
    SixfoldClock clock = mock(SixfoldClock.class);
    when(clock.now()).thenReturn(NOW);
    return clock;
  }

  private record Counted(CountDownLatch looks) implements DueWork {

    @Override
    public Kind kind() {
      return Kind.TIMERS;
    }

    @Override
    public Optional<Instant> nextDue() {
      return Optional.of(NOW);
    }

    @Override
    public int runDue(Instant now) {
      looks.countDown();
      return 1;
    }
  }
}
