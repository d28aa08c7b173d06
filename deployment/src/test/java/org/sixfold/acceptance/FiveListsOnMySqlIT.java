package org.sixfold.acceptance;

import org.sixfold.testsupport.OnRealMySql;

@OnRealMySql
class FiveListsOnMySqlIT extends FiveListsScenario {

  @Override
  Database database() {
    return Database.mySql();
  }
}
