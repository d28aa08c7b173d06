package org.sixfold.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.testsupport.product.Client;
import org.sixfold.testsupport.product.RunningProduct;

/** The members of the demo's roster, each signed in once. */
final class Town {

  static final String COMMAND_ROOM = "command-1";

  private static final Map<String, List<String>> BY_ROLE =
      Map.of(
          "GRID_MEMBER", List.of("gm-33078400100701"),
          "VILLAGE_CADRE", List.of("vc-330784001007"),
          "LINK_CADRE", List.of("lc-330784001007"),
          "POLICE_OFFICER", List.of("po-01", "po-02"),
          "DOCTOR", List.of("dr-01", "dr-02", "dr-03", "dr-04"),
          "SUBDISTRICT_LEADER", List.of("sl-01"),
          "DECIDING_OFFICER", List.of("do-01", "do-02", "do-03", "do-04"),
          "FACILITY_DESK", List.of("fd-01", "fd-05"),
          "SUPERVISOR", List.of(COMMAND_ROOM));

  private final RunningProduct product;
  private final Map<String, Client> signedIn = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  Town(RunningProduct product) {
    this.product = product;
  }

  Client as(String username) {
    return signedIn.computeIfAbsent(username, name -> Client.signedIn(product, name));
  }

  Client commandRoom() {
    return as(COMMAND_ROOM);
  }

  Client laboratory() {
    return Client.program(product, "lab", "sixfold");
  }

  String nameOf(String username) {
    return names.computeIfAbsent(
        username, who -> as(who).get("/api/me").expect(200).path("name").asString());
  }

  /** Who may do a task: its assignee first, then others of its roles. */
  List<String> candidates(SimulatedTask task) {
    List<String> candidates = new ArrayList<>();
    if (task.assignee() != null) {
      candidates.add(task.assignee());
    }
    for (String role : task.roles()) {
      BY_ROLE.getOrDefault(role, List.of()).stream()
          .filter(one -> !candidates.contains(one))
          .forEach(candidates::add);
    }
    return candidates;
  }
}
