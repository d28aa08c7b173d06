package org.sixfold.modeling;

import org.sixfold.testsupport.ProcessOnMySqlTest;

@ProcessOnMySqlTest
class FiveThousandMigratedOnMySqlTest extends FiveThousandMigratedTest {

  @Override
  int people() {
    return 600;
  }

  @Override
  int diesAfter() {
    return 250;
  }
}
