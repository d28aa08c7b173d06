package org.sixfold.testsupport;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.sixfold.shared.SixfoldClock;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** A clock that stands still until a specification moves it. */
@Primary
@Component
public class HandClock implements SixfoldClock {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final AtomicReference<Instant> now =
      new AtomicReference<>(LocalDateTime.parse("2021-12-11T08:00").atZone(ZONE).toInstant());

  public void set(Instant moment) {
    now.set(moment);
  }

  @Override
  public Instant now() {
    return now.get();
  }

  @Override
  public ZoneId zone() {
    return ZONE;
  }
}
