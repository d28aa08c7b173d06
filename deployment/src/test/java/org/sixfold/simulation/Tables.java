package org.sixfold.simulation;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.testsupport.RealMySql;
import org.sixfold.testsupport.product.Database;

/** The product's tables, read past it. */
public final class Tables {

  private static final DateTimeFormatter AS_STORED =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  private final String url;

  public Tables(Database database) {
    this.url = database.environment().get("SIXFOLD_DB_URL");
  }

  /** Two columns, the second a number, as a map. */
  public Map<String, Long> counts(String sql) {
    Map<String, Long> counts = new LinkedHashMap<>();
    read(sql, row -> counts.put(row.getString(1), row.getLong(2)));
    return counts;
  }

  /** Two columns of text as a map. */
  public Map<String, String> texts(String sql) {
    Map<String, String> texts = new LinkedHashMap<>();
    read(sql, row -> texts.put(row.getString(1), row.getString(2)));
    return texts;
  }

  /**
   * What breaks an invariant at a moment.
   *
   * @param now the product's present as it writes it
   */
  public List<String> violations(String invariant, String now) {
    return on(connection -> violations(connection, invariant, now));
  }

  /** The same after a damage that is undone again, as if it had never been. */
  List<String> violationsAfter(Damage damage, String now) {
    return on(
        connection -> {
          connection.setAutoCommit(false);
          try (Statement statement = connection.createStatement()) {
            int rows = statement.executeUpdate(damage.statement());
            return rows == 0 ? List.of() : violations(connection, damage.invariant(), now);
          } finally {
            connection.rollback();
          }
        });
  }

  private static List<String> violations(Connection connection, String invariant, String now)
      throws SQLException {
    String stored =
        OffsetDateTime.parse(now).withOffsetSameInstant(ZoneOffset.UTC).format(AS_STORED);
    List<String> found = new ArrayList<>();
    String sql = Violations.statement(invariant).replace(":now", "'" + stored + "'");
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  int execute(String sql) {
    return on(
        connection -> {
          try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
          }
        });
  }

  private interface Row {
    void read(ResultSet row) throws SQLException;
  }

  private interface Work<T> {
    T with(Connection connection) throws SQLException;
  }

  private void read(String sql, Row each) {
    on(
        connection -> {
          try (Statement statement = connection.createStatement();
              ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
              each.read(rows);
            }
            return null;
          }
        });
  }

  private <T> T on(Work<T> work) {
    try (Connection connection = DriverManager.getConnection(url, RealMySql.user(), "")) {
      return work.with(connection);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
