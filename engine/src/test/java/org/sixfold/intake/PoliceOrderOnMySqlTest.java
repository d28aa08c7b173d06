package org.sixfold.intake;

import org.sixfold.testsupport.OnRealMySql;
import org.sixfold.testsupport.RealMySql;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@OnRealMySql
class PoliceOrderOnMySqlTest extends PoliceOrderTest {

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    String url = RealMySql.newDatabase();
    registry.add("spring.datasource.url", () -> url);
    registry.add("spring.datasource.username", RealMySql::user);
  }
}
