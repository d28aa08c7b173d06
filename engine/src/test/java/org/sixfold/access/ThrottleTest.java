package org.sixfold.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.sixfold.cluster.SharedNumbers;

class ThrottleTest {

  private final AtomicLong ticks = new AtomicLong();
  private final Throttle throttle = new Throttle(3, 30, SharedNumbers.ofOneNode(ticks::get));

  @Test
  void failuresBeforeTheLimitCostNothing() {
    fail(2);
    assertThat(throttle.waitSeconds("a")).isZero();
    assertThat(throttle.waitSeconds("b")).isZero();
  }

  @Test
  void eachFurtherFailureDoublesTheWait() {
    fail(3);
    assertThat(throttle.waitSeconds("a")).isBetween(30L, 31L);
    fail(1);
    assertThat(throttle.waitSeconds("a")).isBetween(60L, 61L);
    fail(20);
    assertThat(throttle.waitSeconds("a")).isBetween(900L, 901L);
  }

  @Test
  void aWaitEnds() {
    fail(3);
    ticks.addAndGet(TimeUnit.SECONDS.toNanos(30));
    assertThat(throttle.waitSeconds("a")).isZero();
  }

  @Test
  void successAndAQuietQuarterOfAnHourForgetFailures() {
    fail(2);
    throttle.succeeded("a");
    fail(2);
    assertThat(throttle.waitSeconds("a")).isZero();
    ticks.addAndGet(TimeUnit.SECONDS.toNanos(901));
    fail(2);
    assertThat(throttle.waitSeconds("a")).isZero();
  }

  private void fail(int times) {
    for (int i = 0; i < times; i++) {
      throttle.failed("a");
    }
  }
}
