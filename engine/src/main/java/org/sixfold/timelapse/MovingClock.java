package org.sixfold.timelapse;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.sixfold.camunda.EngineClock;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.shared.SixfoldProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Stands still until it is moved; the engine's clock goes with it. */
@Component
@Profile("timelapse")
class MovingClock implements SixfoldClock {

  private final ZoneId zone;
  private volatile Instant now;

  MovingClock(SixfoldProperties sixfold, TimelapseProperties properties) {
    this.zone = sixfold.zone();
    move(properties.start().toInstant());
  }

  /** Never backwards once it runs: only its owner calls this, and only forwards. */
  final void move(Instant moment) {
    now = moment.truncatedTo(ChronoUnit.MILLIS);
    EngineClock.set(now);
  }

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public ZoneId zone() {
    return zone;
  }
}
