package org.sixfold.testsupport.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * A module's subclass, {@code StatementCoverageTest}, runs after all its other tests and names the
 * statements that none of them ran on a real MySQL. They also stand in {@code
 * target/not-on-mysql.txt}, after a run of some tests too.
 */
public abstract class EveryStatementOnMySql {

  private final Map<String, String> exceptions;

  /**
   * @param exceptions why a statement can't run there, by its id; better none
   */
  protected EveryStatementOnMySql(Map<String, String> exceptions) {
    this.exceptions = exceptions;
  }

  @Test
  void everyMappersStatementRunsOnMySql() throws IOException {
    Set<String> answered = StatementNotes.take();
    Set<String> all = MapperStatements.all();
    Set<String> missing = new TreeSet<>(all);
    missing.removeAll(answered);
    Files.write(Path.of("target", "not-on-mysql.txt"), missing);
    assumeTrue(System.getProperty("test") == null, "counts only where all tests run");
    System.out.printf(
        "%d of %d statements run on MySQL%n", all.size() - missing.size(), all.size());

    assertThat(all).as("the reasoned exceptions are statements").containsAll(exceptions.keySet());
    assertThat(missing)
        .as("statements that no test runs on MySQL; write one in an *OnMySqlTest")
        .containsExactlyInAnyOrderElementsOf(exceptions.keySet());
  }
}
