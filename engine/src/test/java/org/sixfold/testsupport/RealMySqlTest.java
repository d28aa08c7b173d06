package org.sixfold.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.ResultSet;
import org.junit.jupiter.api.Test;

@OnRealMySql
class RealMySqlTest {

  @Test
  void everyDatabaseIsNewAndTheServerIsMySql8() throws Exception {
    String first = RealMySql.newDatabase();
    assertThat(RealMySql.newDatabase()).isNotEqualTo(first);
    try (var connection = DriverManager.getConnection(first, RealMySql.user(), "");
        ResultSet version = connection.createStatement().executeQuery("select version()")) {
      version.next();
      assertThat(version.getString(1)).startsWith("8.0");
    }
  }
}
