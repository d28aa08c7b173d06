package org.sixfold.testsupport;

import java.util.Map;
import org.sixfold.testsupport.statements.EveryStatementOnMySql;

/** The statements of the engine. */
@OnRealMySql
class StatementCoverageTest extends EveryStatementOnMySql {

  StatementCoverageTest() {
    super(Map.of());
  }
}
