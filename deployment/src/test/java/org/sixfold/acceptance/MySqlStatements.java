package org.sixfold.acceptance;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.sixfold.testsupport.RealMySql;

/** The statements themselves, from the server's general log. */
final class MySqlStatements {

  private static final int SHOWN = 110;

  private MySqlStatements() {}

  static void record(String url) {
    try (Connection connection = DriverManager.getConnection(url, RealMySql.user(), "");
        Statement statement = connection.createStatement()) {
      statement.execute("set global log_output = 'TABLE'");
      statement.execute("set global general_log = on");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the connection of the last commit did since its commit before, and what ran besides. */
  static String ofLastTransaction(String url) {
    List<String> lines = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(url, RealMySql.user(), "");
        Statement statement = connection.createStatement()) {
      statement.execute("set global general_log = off");
      try (ResultSet rows =
          statement.executeQuery(
              "select thread_id, convert(argument using utf8mb4) from mysql.general_log"
                  + " where command_type in ('Query', 'Execute') order by event_time desc limit 45")) {
        while (rows.next()) {
          String text = rows.getString(2).replaceAll("\\s+", " ");
          lines.add(rows.getString(1) + " " + text.substring(0, Math.min(SHOWN, text.length())));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    Collections.reverse(lines);
    return String.join("\n", lines);
  }
}
