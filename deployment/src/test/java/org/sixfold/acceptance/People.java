package org.sixfold.acceptance;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sixfold.testsupport.product.Client;
import org.sixfold.testsupport.product.RunningProduct;
import tools.jackson.databind.JsonNode;

/** The people of the demo who answer for the first micro grid of 五金城, each signed in once. */
final class People {

  private static final Map<String, String> BY_ROLE =
      Map.of(
          "GRID_MEMBER", "gm-33078400100701",
          "VILLAGE_CADRE", "vc-330784001007",
          "LINK_CADRE", "lc-330784001007",
          "POLICE_OFFICER", "po-01",
          "DOCTOR", "dr-01",
          "DECIDING_OFFICER", "do-01",
          "FACILITY_DESK", "fd-01",
          "SUPERVISOR", "command-1");

  private final RunningProduct product;
  private final Map<String, Client> signedIn = new ConcurrentHashMap<>();
  private final Map<String, String> names = new ConcurrentHashMap<>();

  People(RunningProduct product) {
    this.product = product;
  }

  Client as(String username) {
    return signedIn.computeIfAbsent(username, name -> Client.signedIn(product, name));
  }

  /** The product's clock stands while that of a device runs on: it goes some minutes ahead. */
  void catchUp() {
    as("command-1").post("/api/clock/advance", Map.of("duration", "PT5M")).expect(200);
  }

  /** The product's present, as it writes it. */
  String now() {
    return as("command-1").get("/api/clock").expect(200).path("now").asString();
  }

  /** The name with which somebody signs. */
  String nameOf(String username) {
    return names.computeIfAbsent(
        username, who -> as(who).get("/api/me").expect(200).path("name").asString());
  }

  /** The laboratory's program. */
  Client laboratory() {
    return Client.program(product, "lab", "sixfold");
  }

  /** Who does a task: its assignee, else the one of its role. */
  String answering(JsonNode task) {
    JsonNode assignee = task.path("assignee");
    if (assignee.isString()) {
      return assignee.asString();
    }
    return BY_ROLE.get(task.path("role").asString().split(",")[0]);
  }
}
