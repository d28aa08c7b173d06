package org.sixfold.acceptance;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a MySQL server says it did: the truth about statements, whatever the driver batches.
 *
 * @param counts by name of the server's status variable
 */
record MySqlCounters(Map<String, Long> counts) {

  static MySqlCounters read(String url, String user) {
    Map<String, Long> counts = new TreeMap<>();
    try (Connection connection = DriverManager.getConnection(url, user, "");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("show global status")) {
      while (rows.next()) {
        String name = rows.getString(1);
        if (name.matches(
            "Com_(select|insert|insert_select|update|delete|commit)|Questions|Innodb_rows_.*")) {
          counts.put(name, rows.getLong(2));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return new MySqlCounters(counts);
  }

  /** What was done since an earlier reading. */
  MySqlCounters since(MySqlCounters earlier) {
    Map<String, Long> difference = new TreeMap<>();
    counts.forEach((name, count) -> difference.put(name, count - earlier.counts.get(name)));
    return new MySqlCounters(difference);
  }

  /** Statements that read or write rows. */
  long statements() {
    return counts.get("Com_select")
        + counts.get("Com_insert")
        + counts.get("Com_insert_select")
        + counts.get("Com_update")
        + counts.get("Com_delete");
  }

  long rowsWritten() {
    return counts.get("Innodb_rows_inserted") + counts.get("Innodb_rows_updated");
  }
}
