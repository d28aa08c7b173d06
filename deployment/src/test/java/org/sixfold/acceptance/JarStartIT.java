package org.sixfold.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.product.Database;
import org.sixfold.testsupport.product.RunningProduct;

/**
 * The jar alone, on an empty directory, becomes healthy. A minute is promised on a machine of its
 * own; this one also builds and runs other tests, so the gate stands at three times that.
 */
class JarStartIT {

  private static final Duration GATE = Duration.ofMinutes(3);

  @Test
  void becomesHealthyAndTellsWhere() {
    long start = System.nanoTime();
    try (RunningProduct product = RunningProduct.startAsShipped(Database.h2(), "")) {
      Duration taken = Duration.ofNanos(System.nanoTime() - start);
      System.out.println("healthy after " + taken.toMillis() + " ms");
      assertThat(taken).isLessThan(GATE);
      assertThat(product.log())
          .contains("Sixfold is ready: http://localhost:", "Demo sub-district")
          .doesNotContain(" ERROR ");
    }
  }
}
