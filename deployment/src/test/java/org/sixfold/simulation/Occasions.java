package org.sixfold.simulation;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sixfold.testsupport.product.Lists;

/** What happens besides, so that no kind of task stays unseen: at a gate, at night, by mistake. */
final class Occasions {

  private static final int AT_THE_GATE = 2;
  private static final int ASK_FOR_CARE = 3;
  private static final int SAID_TO_BE_DEAD = 2;

  private static final Set<String> DURING_CONTROL =
      Set.of("meet-need", "report-day", "take-sample", "visit-jointly");

  private final Town town;
  private final WorkingTown working;

  Occasions(Town town, WorkingTown working) {
    this.town = town;
    this.working = working;
  }

  /**
   * People are stopped at a gate.
   *
   * @param first number of the first of them
   */
  void stopAtTheGate(int first, String now) {
    for (int person = first; person < first + AT_THE_GATE; person++) {
      String caseId =
          town.as("po-01")
              .post(
                  "/api/cases",
                  Map.of("source", "GATE", "metAt", now, "person", People.reported(person)))
              .expect(201)
              .path("id")
              .asString();
      working.care(caseId, person);
    }
  }

  /** Somebody calls and tells of a person, with what is known of the address. */
  void tellOfSomebody(int person, String address) {
    Map<String, Object> reported = new HashMap<>(People.reported(person));
    reported.put("address", address);
    String caseId =
        town.commandRoom()
            .post(
                "/api/cases",
                Map.of("source", "HOTLINE", "sourceNo", "12345-" + person, "person", reported))
            .expect(201)
            .path("id")
            .asString();
    working.care(caseId, person);
  }

  /** One of the six is away for a day, and nobody is named to stand in. */
  void fallIll(String username, String now) {
    String to = OffsetDateTime.parse(now).plusDays(1).toString();
    Map<String, Object> absence = Map.of("from", now, "to", to);
    town.as("admin").put("/api/members/" + username + "/absence", absence).expect(200);
  }

  /** Some need a doctor elsewhere, and of some it is said that they died, which is not true. */
  void inTheMiddle(List<SimulatedTask> open, String now) {
    Lists.all(town.commandRoom(), "/api/cases?state=UNDER_CONTROL&stage=ISOLATION").stream()
        .map(one -> one.path("id").asString())
        .limit(ASK_FOR_CARE)
        .forEach(
            caseId ->
                town.commandRoom()
                    .post(
                        "/api/cases/" + caseId + "/messages/care.requested",
                        Map.of("messageId", "care-" + caseId, "emergency", false))
                    .expect(200));
    open.stream()
        .filter(task -> DURING_CONTROL.contains(task.kind()))
        .limit(SAID_TO_BE_DEAD)
        .forEach(
            task ->
                working
                    .hand()
                    .attempt(town.candidates(task).get(0), task, now, "DECEASED", Map.of())
                    .expect(200));
  }
}
