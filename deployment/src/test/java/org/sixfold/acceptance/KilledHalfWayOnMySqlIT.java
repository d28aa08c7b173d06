package org.sixfold.acceptance;

import org.sixfold.testsupport.OnRealMySql;
import org.sixfold.testsupport.product.Database;

@OnRealMySql
class KilledHalfWayOnMySqlIT extends KilledHalfWayScenario {

  @Override
  Database database() {
    return Database.mySql();
  }
}
