package org.sixfold.testsupport;

import com.zaxxer.hikari.HikariConfigMXBean;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * A pool of which everything but one connection is taken. Where many ask at once, whoever holds one
 * and waits for a second may wait for ever.
 */
public final class OneConnection {

  private static final int PATIENCE_MILLIS = 2_000;

  private OneConnection() {}

  /** Runs something that may use one connection at a time; a second one is refused it soon. */
  public static void isEnoughFor(DataSource database, Runnable work) throws SQLException {
    HikariDataSource pool = database.unwrap(HikariDataSource.class);
    HikariConfigMXBean settings = pool.getHikariConfigMXBean();
    long patience = settings.getConnectionTimeout();
    List<Connection> taken = new ArrayList<>();
    try {
      settings.setConnectionTimeout(PATIENCE_MILLIS);
      while (taken.size() < pool.getMaximumPoolSize() - 1) {
        taken.add(pool.getConnection());
      }
      work.run();
    } finally {
      settings.setConnectionTimeout(patience);
      for (Connection one : taken) {
        one.close();
      }
    }
  }
}
