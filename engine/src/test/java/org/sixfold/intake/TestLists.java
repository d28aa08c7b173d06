package org.sixfold.intake;

import org.sixfold.intake.reading.ListLimits;

/** What tests of lists share. */
final class TestLists {

  static final ListLimits LIMITS = new ListLimits(300L << 20, 64L << 20, 200, 2000, 200_000);

  private TestLists() {}
}
