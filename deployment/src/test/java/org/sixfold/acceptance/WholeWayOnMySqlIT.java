package org.sixfold.acceptance;

import org.sixfold.testsupport.OnRealMySql;
import org.sixfold.testsupport.product.Database;

@OnRealMySql
class WholeWayOnMySqlIT extends WholeWayScenario {

  @Override
  Database database() {
    return Database.mySql();
  }
}
