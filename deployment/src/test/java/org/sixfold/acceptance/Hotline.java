package org.sixfold.acceptance;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.sixfold.testsupport.product.ListFile;
import tools.jackson.databind.JsonNode;

/** Calls to the hotline: each tells of somebody new, whose phone check is open then. */
final class Hotline {

  private static final AtomicInteger NUMBERS = new AtomicInteger(20_000);
  private static final String SURNAMES = "陈周林应吕徐胡程";

  private final People people;

  Hotline(People people) {
    this.people = people;
  }

  /** Somebody told of, and the phone check that it led to. */
  record Call(String caseId, String taskId, String name, String phone) {}

  Call somebodyAt(String address) {
    int number = NUMBERS.incrementAndGet();
    String name = SURNAMES.charAt(number % 8) + "安" + (char) ('一' + number - 20_000);
    String phone = ListFile.phone(number);
    JsonNode opened =
        people
            .as("command-1")
            .post(
                "/api/cases",
                Map.of(
                    "source",
                    "HOTLINE",
                    "sourceNo",
                    "12345-" + number,
                    "person",
                    Map.of(
                        "name", name,
                        "documentType", "ID_CARD",
                        "document", ListFile.document(number),
                        "phone", phone,
                        "address", address)))
            .expect(201);
    String id = opened.path("id").asString(opened.path("caseId").asString());
    JsonNode file = people.as("command-1").get("/api/cases/" + id).expect(200);
    return new Call(id, file.path("openTasks").path(0).path("id").asString(), name, phone);
  }
}
