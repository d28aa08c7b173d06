package org.sixfold.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.OnRealMySql;
import org.sixfold.testsupport.ProcessTestApplication;
import org.sixfold.testsupport.RealMySql;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The one statement that keeps needs is written differently for each database. */
@OnRealMySql
@SpringBootTest(
    classes = ProcessTestApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.MOCK,
    properties = "spring.main.lazy-initialization=true")
class KnownNeedsOnMySqlTest {

  private static final Instant FIRST = Instant.parse("2021-12-11T01:00:00Z");
  private static final Instant LATER = Instant.parse("2021-12-11T03:00:00Z");

  @Autowired KnownNeeds needs;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    String url = RealMySql.newDatabase();
    registry.add("spring.datasource.url", () -> url);
    registry.add("spring.datasource.username", RealMySql::user);
  }

  @Test
  void whatIsNotAnsweredAgainStays() {
    needs.note("c1", Map.of("needs", List.of("FOOD"), "dependants", List.of("PET")), FIRST);
    needs.note("c1", Map.of("dependants", List.of("NONE")), LATER);
    needs.note("c1", Map.of("address", "某处"), LATER.plusSeconds(1));

    assertThat(needs.of("c1"))
        .isEqualTo(new KnownNeeds.Known(List.of(), List.of("FOOD"), List.of(), LATER));
  }
}
