package org.sixfold.acceptance;

import org.sixfold.testsupport.OnRealMySql;

@OnRealMySql
class KilledHalfWayOnMySqlIT extends KilledHalfWayScenario {

  @Override
  Database database() {
    return Database.mySql();
  }
}
