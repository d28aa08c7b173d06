package org.sixfold.acceptance;

class KilledHalfWayOnH2IT extends KilledHalfWayScenario {

  @Override
  Database database() {
    return Database.h2();
  }
}
