package org.sixfold.acceptance;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.testsupport.RealMySql;

/** The statements themselves, from the server's general log. */
final class MySqlStatements {

  private static final int SHOWN = 110;

  /** Asked every two seconds, whatever else is done: the slower the machine, the more often. */
  private static final String BESIDE =
      "^(select id from intake_list where list_state in|insert into live_event )";

  private MySqlStatements() {}

  /** Forgets what was recorded and begins anew. */
  static void record(String url) {
    execute(url, "set global log_output = 'TABLE'");
    execute(url, "set global general_log = off");
    execute(url, "truncate mysql.general_log");
    execute(url, "set global general_log = on");
  }

  /** How many since then read or wrote rows, but for what runs beside. No more are recorded. */
  static long count(String url) {
    execute(url, "set global general_log = off");
    try (Connection connection = DriverManager.getConnection(url, RealMySql.user(), "");
        PreparedStatement statement =
            connection.prepareStatement(
                "select count(*) from (select trim(regexp_replace("
                    + "convert(argument using utf8mb4), '[[:space:]]+', ' ')) as text"
                    + " from mysql.general_log where command_type in ('Query', 'Execute')) said"
                    + " where text regexp ? and not text regexp ?")) {
      statement.setString(1, "^(select|insert|update|delete|replace) ");
      statement.setString(2, BESIDE);
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the last write that came over HTTP asked, one line a statement. */
  static String ofLastWrite(String url) {
    Map<String, List<String>> open = new HashMap<>();
    List<String> last = List.of();
    try (Connection connection = DriverManager.getConnection(url, RealMySql.user(), "");
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select thread_id, convert(argument using utf8mb4) from mysql.general_log"
                    + " where command_type in ('Query', 'Execute') order by event_time")) {
      while (rows.next()) {
        List<String> lines = open.computeIfAbsent(rows.getString(1), key -> new ArrayList<>());
        String text = rows.getString(2).replaceAll("\\s+", " ");
        if (text.matches("(?i)(select|insert|update|delete|replace) .*")) {
          lines.add(text.substring(0, Math.min(SHOWN, text.length())));
        } else if (text.equalsIgnoreCase("commit")) {
          last = lines.stream().anyMatch(one -> one.contains("idempotent_answer")) ? lines : last;
          open.remove(rows.getString(1));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return String.join("\n", last);
  }

  private static void execute(String url, String sql) {
    try (Connection connection = DriverManager.getConnection(url, RealMySql.user(), "");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
