package org.sixfold.acceptance;

import org.sixfold.testsupport.OnRealMySql;
import org.sixfold.testsupport.product.Database;

@OnRealMySql
class FiveListsOnMySqlIT extends FiveListsScenario {

  @Override
  Database database() {
    return Database.mySql();
  }
}
