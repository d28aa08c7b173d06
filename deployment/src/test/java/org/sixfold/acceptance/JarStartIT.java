package org.sixfold.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.product.Database;
import org.sixfold.testsupport.product.RunningProduct;

/** The jar alone, on an empty directory, is healthy within the promised minute. */
class JarStartIT {

  private static final Duration PROMISED = Duration.ofSeconds(60);

  @Test
  void isHealthyWithinAMinuteAndTellsWhere() {
    long start = System.nanoTime();
    try (RunningProduct product = RunningProduct.startAsShipped(Database.h2(), "")) {
      Duration taken = Duration.ofNanos(System.nanoTime() - start);
      System.out.println("healthy after " + taken.toMillis() + " ms");
      assertThat(taken).isLessThan(PROMISED);
      assertThat(product.log())
          .contains("Sixfold is ready: http://localhost:", "Demo sub-district");
    }
  }
}
