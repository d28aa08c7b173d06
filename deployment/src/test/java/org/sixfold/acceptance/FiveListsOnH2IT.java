package org.sixfold.acceptance;

import org.sixfold.testsupport.product.Database;

class FiveListsOnH2IT extends FiveListsScenario {

  @Override
  Database database() {
    return Database.h2();
  }
}
