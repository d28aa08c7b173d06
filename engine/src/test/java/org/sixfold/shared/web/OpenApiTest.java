package org.sixfold.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.EngineTest;
import org.sixfold.testsupport.HttpClients;
import org.sixfold.testsupport.SmallTown;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@EngineTest
class OpenApiTest {

  @Autowired HttpClients clients;
  @Autowired SmallTown town;

  @Test
  void everyOperationNamesItsProblems() {
    town.people("openapi-gm,网格员,GRID_MEMBER," + SmallTown.GRID);
    JsonNode api = clients.basic("openapi-gm", SmallTown.PASSWORD).get("/v3/api-docs").body();
    assertThat(api.path("info").path("title").asString()).isEqualTo("Sixfold");
    assertThat(api.path("components").path("securitySchemes").propertyNames())
        .containsExactlyInAnyOrder("session", "xsrfToken", "basic");
    for (JsonNode path : api.path("paths")) {
      for (JsonNode operation : path) {
        assertThat(operation.path("responses").path("default").path("content").propertyNames())
            .as("%s", operation)
            .containsExactly("application/problem+json");
      }
    }
    JsonNode absence = api.path("paths").path("/api/members/{username}/absence").path("put");
    assertThat(absence.path("parameters"))
        .anySatisfy(
            parameter ->
                assertThat(parameter.path("name").asString()).isEqualTo("Idempotency-Key"));
  }
}
