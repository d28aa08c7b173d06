package org.sixfold.shared;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The computer's clock; in profile {@code timelapse} a moving one takes its place. */
@Component
@Profile("!timelapse")
class SystemSixfoldClock implements SixfoldClock {

  private final ZoneId zone;

  SystemSixfoldClock(SixfoldProperties properties) {
    this.zone = properties.zone();
  }

  @Override
  public Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }

  @Override
  public ZoneId zone() {
    return zone;
  }
}
