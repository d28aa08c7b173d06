package org.sixfold.testsupport;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.sixfold.testsupport.statements.EveryStatementOnMySql;

/** The statements of engine and processes, run by whichever of their tests. */
@OnRealMySql
class StatementCoverageTest extends EveryStatementOnMySql {

  StatementCoverageTest() {
    super(List.of(Path.of("..", "engine"), Path.of("")), Map.of());
  }
}
