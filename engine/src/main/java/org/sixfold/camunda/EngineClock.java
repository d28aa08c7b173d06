package org.sixfold.camunda;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The engine's own clock, one for the whole JVM: time-lapse moves it with the product's. */
public final class EngineClock {

  private EngineClock() {}

  /** Lets the engine see this moment until told otherwise. */
  public static void set(Instant moment) {
    ClockUtil.setCurrentTime(Date.from(moment));
  }
}
