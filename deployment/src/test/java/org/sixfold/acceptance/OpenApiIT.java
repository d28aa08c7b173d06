package org.sixfold.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sixfold.documents.WrittenDocument;
import org.sixfold.testsupport.product.Client;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The committed description of the interface is the served one, and has every promised call. */
class OpenApiIT {

  private static final List<String> PROMISED =
      List.of(
          "POST /api/session",
          "DELETE /api/session",
          "GET /api/me",
          "POST /api/lists",
          "GET /api/lists",
          "GET /api/lists/{id}",
          "PUT /api/lists/{id}/mapping",
          "DELETE /api/lists/{id}",
          "GET /api/lists/{id}/rows",
          "PATCH /api/lists/{id}/rows/{row}",
          "GET /api/lists/{id}/reply.xlsx",
          "POST /api/cases",
          "POST /api/cases/search",
          "GET /api/cases",
          "GET /api/cases/{id}",
          "GET /api/cases/{id}/timeline",
          "PATCH /api/cases/{id}/person",
          "PUT /api/cases/{id}/grid",
          "POST /api/cases/{id}/messages/{name}",
          "GET /api/tasks",
          "GET /api/tasks/{id}",
          "GET /api/tasks/{id}/form",
          "GET /api/tasks/{id}/why",
          "POST /api/tasks/{id}/claim",
          "POST /api/tasks/{id}/release",
          "POST /api/tasks/{id}/assign",
          "PUT /api/tasks/{id}/draft",
          "POST /api/tasks/{id}/complete",
          "POST /api/tasks/bulk",
          "GET /api/board",
          "GET /api/grids",
          "POST /api/grids/import",
          "GET /api/members",
          "POST /api/members/import",
          "GET /api/rota",
          "POST /api/rota/import",
          "PUT /api/members/{username}/absence",
          "GET /api/models",
          "POST /api/models",
          "POST /api/models/check",
          "GET /api/models/{key}/versions/{n}",
          "GET /api/audit/verify",
          "GET /api/clock",
          "POST /api/clock/advance");

  @Test
  void everyPromisedCallIsDescribed() {
    JsonNode paths = served().path("paths");
    assertThat(PROMISED)
        .allSatisfy(
            call -> {
              String[] words = call.split(" ");
              assertThat(paths.path(words[1]).has(words[0].toLowerCase(Locale.ROOT)))
                  .as(call)
                  .isTrue();
            });
  }

  @Test
  void committedDescriptionIsTheServedOne() {
    ObjectNode served = served();
    // The port of this run.
    served.remove("servers");
    WrittenDocument.check("openapi.json", served);
  }

  private static ObjectNode served() {
    return (ObjectNode)
        Client.signedIn(SharedProduct.get(), "admin").get("/v3/api-docs").expect(200);
  }
}
