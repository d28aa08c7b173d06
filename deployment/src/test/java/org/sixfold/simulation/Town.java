package org.sixfold.simulation;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sixfold.testsupport.product.Client;
import org.sixfold.testsupport.product.Database;
import org.sixfold.testsupport.product.RunningProduct;

/** The members of the demo's roster, each signed in once. */
final class Town {

  static final String COMMAND_ROOM = "command-1";

  private static final Map<String, List<String>> BY_ROLE =
      Map.of(
          "GRID_MEMBER", List.of("gm-33078400100701"),
          "VILLAGE_CADRE", List.of("vc-330784001007"),
          "LINK_CADRE", List.of("lc-330784001007"),
          "POLICE_OFFICER", List.of("po-01", "po-02", "po-03"),
          "DOCTOR", List.of("dr-01", "dr-02", "dr-03", "dr-04"),
          "SUBDISTRICT_LEADER", List.of("sl-01"),
          "DECIDING_OFFICER", List.of("do-01", "do-02", "do-03", "do-04"),
          "FACILITY_DESK", List.of("fd-01", "fd-05"),
          "SUPERVISOR", List.of(COMMAND_ROOM));

  private final RunningProduct product;
  private final Client laboratory;
  private final Map<String, Client> signedIn = new ConcurrentHashMap<>();
  private final Map<String, String> names = new ConcurrentHashMap<>();
  private final Map<String, String> roles = new ConcurrentHashMap<>();

  Town(RunningProduct product) {
    this.product = product;
    this.laboratory = Client.program(product, "lab", "sixfold");
  }

  /**
   * Starts the product with its clock in the tests' hand.
   *
   * @param clock where the clock begins, with its offset
   * @param mails where its mails go
   */
  static RunningProduct product(Database database, String clock, GreenMailExtension mails) {
    return RunningProduct.start(
        database,
        "timelapse",
        "--sixfold.clock.start=" + clock,
        "--spring.mail.host=127.0.0.1",
        "--spring.mail.properties.mail.smtp.localhost=localhost",
        // The test's mail server answers EHLO in two pieces, 40 ms apart: two minutes of a run.
        "--spring.mail.properties.mail.smtp.ehlo=false",
        "--spring.mail.port=" + mails.getSmtp().getPort());
  }

  Client as(String username) {
    return signedIn.computeIfAbsent(username, name -> Client.signedIn(product, name));
  }

  Client commandRoom() {
    return as(COMMAND_ROOM);
  }

  Client laboratory() {
    return laboratory;
  }

  String nameOf(String username) {
    return names.computeIfAbsent(
        username, who -> as(who).get("/api/me").expect(200).path("name").asString());
  }

  String roleOf(String username) {
    return roles.computeIfAbsent(
        username, who -> as(who).get("/api/me").expect(200).path("role").asString());
  }

  /** The demo's rota is of December 2021. */
  void keepDriversOnDuty(LocalDate first, int days) {
    StringBuilder rota = new StringBuilder("username,from,to\n");
    for (int day = 0; day < days; day++) {
      LocalDate date = first.plusDays(day);
      for (int driver = 1; driver <= 4; driver++) {
        boolean byDay = driver <= 2;
        rota.append("driver-0")
            .append(driver)
            .append(',')
            .append(date.atTime(byDay ? 8 : 20, 0))
            .append(',')
            .append(byDay ? date.atTime(20, 0) : date.plusDays(1).atTime(8, 0))
            .append('\n');
      }
    }
    as("admin")
        .upload(
            "/api/rota/import",
            "rota.csv",
            rota.toString().getBytes(StandardCharsets.UTF_8),
            Map.of())
        .expect(200);
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
