package org.sixfold.testsupport;

import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.sixfold.shared.SixfoldClock;

/** A clock that stands still until a test moves it. */
public final class HandClock implements SixfoldClock {

  private final AtomicReference<Instant> now;

  public HandClock(Instant start) {
    now = new AtomicReference<>(start);
  }

  public void set(Instant moment) {
    now.set(moment);
  }

  @Override
  public Instant now() {
    return now.get();
  }

  @Override
  public ZoneId zone() {
    return ZoneId.of("Asia/Shanghai");
  }
}
