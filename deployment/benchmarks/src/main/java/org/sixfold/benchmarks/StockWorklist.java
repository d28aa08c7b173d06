package org.sixfold.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.sixfold.testsupport.product.Database;

/** The worklist that a stock Camunda 7 offers: its task query, on its own tables and indexes. */
final class StockWorklist implements AutoCloseable {

  /** As Camunda wants it; MySQL's own default is another. */
  private static final String ISOLATION =
      "?sessionVariables=transaction_isolation='READ-COMMITTED'";

  private final ProcessEngine engine;
  private final String url;
  private final String user;

  private StockWorklist(ProcessEngine engine, String url, String user) {
    this.engine = engine;
    this.url = url;
    this.user = user;
  }

  /** On the tables of the product's own engine, so that both read the same tasks. */
  static StockWorklist on(Database database) {
    return new StockWorklist(
        engine(database),
        database.environment().get("SIXFOLD_DB_URL") + ISOLATION,
        database.environment().get("SIXFOLD_DB_USER"));
  }

  /** A stock engine on the product's tables. */
  static ProcessEngine engine(Database database) {
    StandaloneProcessEngineConfiguration stock = new StandaloneProcessEngineConfiguration();
    stock.setProcessEngineName("stock");
    stock.setJdbcDriver("com.mysql.cj.jdbc.Driver");
    stock.setJdbcUrl(database.environment().get("SIXFOLD_DB_URL") + ISOLATION);
    stock.setJdbcUsername(database.environment().get("SIXFOLD_DB_USER"));
    stock.setJdbcPassword("");
    stock.setDatabaseSchemaUpdate("false");
    stock.setHistory("none");
    stock.setJobExecutorActivate(false);
    stock.setMetricsEnabled(false);
    return stock.buildProcessEngine();
  }

  /**
   * Writes into the engine's tasks what a stock worklist needs there and our product keeps in its
   * work items: whose a task is, and when it is due.
   */
  void give() {
    try (Connection connection = DriverManager.getConnection(url, user, "");
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "update ACT_RU_TASK t join work_item w on w.id = t.ID_"
              + " set t.ASSIGNEE_ = w.assignee, t.DUE_DATE_ = w.due_at");
      statement.execute("analyze table ACT_RU_TASK");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How many tasks the page has. */
  int page(String assignee, int from, int limit) {
    return engine
        .getTaskService()
        .createTaskQuery()
        .taskAssignee(assignee)
        .orderByDueDate()
        .asc()
        .listPage(from, limit)
        .size();
  }

  @Override
  public void close() {
    engine.close();
  }
}
