package org.sixfold.testsupport.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The subclass of the last module, {@code StatementCoverageTest}, runs after all other tests and
 * names the statements that none of them ran on a real MySQL. They also stand in {@code
 * target/not-on-mysql.txt}, after a run of some tests too.
 */
public abstract class EveryStatementOnMySql {

  private final List<Path> modules;
  private final Map<String, String> exceptions;

  /**
   * @param modules whose mappers and tests are counted, seen from the one whose tests run
   * @param exceptions why a statement can't run there, by its id; better none
   */
  protected EveryStatementOnMySql(List<Path> modules, Map<String, String> exceptions) {
    this.modules = modules;
    this.exceptions = exceptions;
  }

  @Test
  void everyMappersStatementRunsOnMySql() throws IOException {
    Set<String> all = new TreeSet<>();
    Set<String> answered = new TreeSet<>();
    boolean haveRun = true;
    for (Path module : modules) {
      all.addAll(MapperStatements.of(module));
      haveRun &= answered.addAll(StatementNotes.take(module));
    }
    Set<String> missing = new TreeSet<>(all);
    missing.removeAll(answered);
    Files.write(Path.of("target", "not-on-mysql.txt"), missing);
    haveRun |= System.getProperty("sixfold.require-all") != null;
    assumeTrue(
        haveRun && System.getProperty("test") == null, "counts only where all tests have run");
    System.out.printf(
        "%d of %d statements run on MySQL%n", all.size() - missing.size(), all.size());

    assertThat(all).as("the reasoned exceptions are statements").containsAll(exceptions.keySet());
    assertThat(missing)
        .as("statements that no test runs on MySQL; write one in an *OnMySqlTest")
        .containsExactlyInAnyOrderElementsOf(exceptions.keySet());
  }
}
