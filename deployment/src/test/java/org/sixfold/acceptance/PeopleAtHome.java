package org.sixfold.acceptance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.testsupport.product.Client;
import org.sixfold.testsupport.product.ListFile;
import org.sixfold.testsupport.product.Lists;
import tools.jackson.databind.JsonNode;

/** Brings people of one building into isolation at home, each step by who answers for it. */
final class PeopleAtHome {

  private static final String SURNAMES = "陈周林应吕徐胡程";
  private static final int MOST_STEPS = 12;

  private final People people;
  private final int building;

  PeopleAtHome(People people) {
    this(people, 1);
  }

  /** Of another building: other people. */
  PeopleAtHome(People people, int building) {
    this.people = people;
    this.building = building;
  }

  /** Their cases, in the order of their doors; the first report of each is open. */
  List<String> isolate(int count) {
    ListFile file = new ListFile();
    for (int i = 0; i < count; i++) {
      String name = SURNAMES.substring(i % 8, i % 8 + 1) + "某" + (char) ('甲' + i % 8);
      file.person(name, 100 * building + i, address(i));
    }
    Client room = people.as("command-1");
    List<String> cases =
        Lists.handIn(room, file, "2021-12-11").stream()
            .map(row -> row.path("caseId").asString())
            .toList();
    for (int i = 0; i < count; i++) {
      bringHome(cases.get(i), address(i));
    }
    room.post("/api/clock/advance", Map.of("duration", "PT5M")).expect(200);
    return cases;
  }

  private String address(int i) {
    return "永康市东城街道五金城社区永康人家%d幢%d单元%d0%d室"
        .formatted(building, i / 20 + 1, i % 20 / 2 + 1, i % 2 + 1);
  }

  private void bringHome(String caseId, String address) {
    for (int step = 0; step < MOST_STEPS; step++) {
      JsonNode file = people.as("command-1").get("/api/cases/" + caseId).expect(200);
      if (file.path("stage").asString().equals("ISOLATION")) {
        return;
      }
      file.path("openTasks").forEach(task -> complete(task, address));
    }
    throw new AssertionError("not at home: " + caseId);
  }

  private void complete(JsonNode task, String address) {
    String kind = task.path("kind").asString();
    String who = people.answering(task);
    Client client = people.as(who);
    String now = client.get("/api/clock").expect(200).path("now").asString();
    Map<String, Object> data = new HashMap<>(Map.of("actedAt", now, "source", "PHONE"));
    data.putAll(answers(kind, now, people.nameOf(who), address));
    client
        .post("/api/tasks/" + task.path("id").asString() + "/complete", Map.of("data", data))
        .expect(200);
  }

  private static Map<String, Object> answers(String kind, String now, String name, String address) {
    Map<String, Object> ordinary =
        Answers.knows(kind) ? new HashMap<>(Answers.of(kind, "", now, name)) : new HashMap<>();
    ordinary.putAll(
        switch (kind) {
          case "check-by-phone" -> Map.of("address", address);
          case "confirm-class" -> Map.of("class", "MEDIUM_RISK_AREA", "place", "HOME_ISOLATION");
          case "check-home" ->
              Map.of(
                  "outcome", "FIT",
                  "ownRoom", "YES",
                  "ventilated", "YES",
                  "exitFree", true,
                  "safeAtHome", "YES",
                  "contactTel", ListFile.phone(1),
                  "suppliesDays", 7);
          case "hand-over-departure" -> Map.of("outcome", "AT_HOME", "takes", "护送");
          case "acknowledge-arrival" ->
              Map.of(
                  "outcome",
                  "RECEIVED",
                  "place",
                  "HOME",
                  "arrivedAt",
                  now,
                  "condition",
                  "GOOD",
                  "toldRights",
                  true,
                  "receives",
                  name);
          default -> Map.<String, Object>of();
        });
    return ordinary;
  }
}
