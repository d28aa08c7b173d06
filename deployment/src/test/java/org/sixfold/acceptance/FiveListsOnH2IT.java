package org.sixfold.acceptance;

class FiveListsOnH2IT extends FiveListsScenario {

  @Override
  Database database() {
    return Database.h2();
  }
}
