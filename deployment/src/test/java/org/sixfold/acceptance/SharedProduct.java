package org.sixfold.acceptance;

import org.sixfold.testsupport.product.Database;
import org.sixfold.testsupport.product.RunningProduct;

/**
 * One product for all tests that move its clock by minutes at most, bring people of their own and
 * count nobody else's; it ends with the JVM.
 */
final class SharedProduct {

  private static RunningProduct running;

  private SharedProduct() {}

  static synchronized RunningProduct get() {
    if (running == null) {
      running = RunningProduct.start(Database.h2(), "timelapse");
    }
    return running;
  }
}
