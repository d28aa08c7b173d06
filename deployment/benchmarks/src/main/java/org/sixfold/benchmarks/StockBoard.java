package org.sixfold.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.sixfold.testsupport.product.Database;

/** The board that a stock Camunda 7 offers: a count of its task query per grid and timing. */
final class StockBoard implements AutoCloseable {

  private final ProcessEngine engine;
  private final Database database;

  private StockBoard(ProcessEngine engine, Database database) {
    this.engine = engine;
    this.database = database;
  }

  /** On the tables of the product's own engine, so that both count the same tasks. */
  static StockBoard on(Database database) {
    return new StockBoard(StockWorklist.engine(database), database);
  }

  /** Writes the grid into the task's owner, and its times into what a stock engine has for them. */
  void give() {
    try (Connection connection =
            DriverManager.getConnection(
                database.environment().get("SIXFOLD_DB_URL"),
                database.environment().get("SIXFOLD_DB_USER"),
                "");
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "update ACT_RU_TASK t join work_item w on w.id = t.ID_ set t.OWNER_ = w.grid,"
              + " t.DUE_DATE_ = w.due_at, t.FOLLOW_UP_DATE_ = w.warn_at");
      statement.execute("analyze table ACT_RU_TASK");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  long countByGrid(List<String> grids, String now) {
    TaskService tasks = engine.getTaskService();
    Date moment = Date.from(OffsetDateTime.parse(now).toInstant());
    long all = 0;
    for (String grid : grids) {
      all += tasks.createTaskQuery().taskOwner(grid).count();
      all += tasks.createTaskQuery().taskOwner(grid).dueBefore(moment).count();
      all +=
          tasks.createTaskQuery().taskOwner(grid).followUpBefore(moment).dueAfter(moment).count();
    }
    return all;
  }

  @Override
  public void close() {
    engine.close();
  }
}
