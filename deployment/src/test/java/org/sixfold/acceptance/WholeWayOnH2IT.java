package org.sixfold.acceptance;

import org.sixfold.testsupport.product.Database;

class WholeWayOnH2IT extends WholeWayScenario {

  @Override
  Database database() {
    return Database.h2();
  }
}
