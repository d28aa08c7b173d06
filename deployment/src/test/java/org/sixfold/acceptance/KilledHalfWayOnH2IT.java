package org.sixfold.acceptance;

import org.sixfold.testsupport.product.Database;

class KilledHalfWayOnH2IT extends KilledHalfWayScenario {

  @Override
  Database database() {
    return Database.h2();
  }
}
