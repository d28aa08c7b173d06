package org.sixfold.testsupport.product;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** Waiting for another process, which no clock of ours can move. */
public final class Pause {

  private Pause() {}

  public static void millis(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Asks again and again until the answer is true. */
  public static void until(Duration limit, String what, Supplier<Boolean> answer) {
    Instant end = Instant.now().plus(limit);
    while (!answer.get()) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("not within " + limit + ": " + what);
      }
      millis(100);
    }
  }
}
