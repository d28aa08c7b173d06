package org.sixfold.worklist;

import org.sixfold.testsupport.RealMySql;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** One new database on the real server for all tests that share the context. */
public interface MySqlDatabase {

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    String url = RealMySql.newDatabase();
    registry.add("spring.datasource.url", () -> url);
    registry.add("spring.datasource.username", RealMySql::user);
  }
}
