package org.sixfold.handover;

import org.sixfold.testsupport.OnRealMySql;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.RealMySql;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same on a real MySQL server. */
@OnRealMySql
@ProcessTest
class HandOverNotesOnMySqlTest extends HandOverNotesTest {

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    String url = RealMySql.newDatabase();
    registry.add("spring.datasource.url", () -> url);
    registry.add("spring.datasource.username", RealMySql::user);
  }
}
