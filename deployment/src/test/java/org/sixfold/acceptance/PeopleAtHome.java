package org.sixfold.acceptance;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.sixfold.testsupport.product.Client;
import org.sixfold.testsupport.product.ListFile;
import org.sixfold.testsupport.product.Lists;
import tools.jackson.databind.JsonNode;

/**
 * Brings people of one building into isolation at home, each step by who answers for it. All of
 * them go the same way at the same time: each step is read in one list, and done side by side.
 */
final class PeopleAtHome {

  private static final String SURNAMES = "陈周林应吕徐胡程";
  private static final Set<String> BEFORE = Set.of("VERIFICATION", "DECISION", "TRANSFER");
  private static final int MOST_STEPS = 12;
  private static final int AT_ONCE = 4;

  private final People people;
  private final String estate;
  private final int building;

  PeopleAtHome(People people) {
    this(people, 1);
  }

  /** Of another building: other people. */
  PeopleAtHome(People people, int building) {
    this(people, "永康人家", building);
  }

  /**
   * Of a building elsewhere in 五金城.
   *
   * @param estate which says whose micro grid it is
   */
  PeopleAtHome(People people, String estate, int building) {
    this.people = people;
    this.estate = estate;
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
    Map<String, String> addresses = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      addresses.put(cases.get(i), address(i));
    }
    bringHome(addresses);
    people.catchUp();
    assertThat(open(cases, Set.of("ISOLATION"))).as("at home").containsOnlyKeys(cases);
    return cases;
  }

  private String address(int i) {
    return "永康市东城街道五金城社区%s%d幢%d单元%d0%d室"
        .formatted(estate, building, i / 20 + 1, i % 20 / 2 + 1, i % 2 + 1);
  }

  private void bringHome(Map<String, String> addresses) {
    for (int step = 0; step < MOST_STEPS; step++) {
      Map<String, List<JsonNode>> open = open(addresses.keySet(), BEFORE);
      if (open.isEmpty()) {
        return;
      }
      String now = people.now();
      sideBySide(
          open.entrySet(),
          one -> one.getValue().forEach(task -> complete(task, addresses.get(one.getKey()), now)));
    }
  }

  /** Open tasks of cases in some stages. */
  private Map<String, List<JsonNode>> open(Collection<String> cases, Set<String> stages) {
    Set<String> theirs = new HashSet<>(cases);
    return Lists.all(people.as("command-1"), "/api/tasks?view=grid").stream()
        .filter(task -> theirs.contains(task.path("caseId").asString()))
        .filter(task -> stages.contains(task.path("stage").asString()))
        .collect(groupingBy(task -> task.path("caseId").asString()));
  }

  private static <T> void sideBySide(Collection<T> all, Consumer<T> work) {
    ExecutorService hands = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Future<?>> done = new ArrayList<>();
      all.forEach(one -> done.add(hands.submit(() -> work.accept(one))));
      for (Future<?> one : done) {
        one.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } finally {
      hands.shutdownNow();
    }
  }

  private void complete(JsonNode task, String address, String now) {
    String kind = task.path("kind").asString();
    String who = people.answering(task);
    Map<String, Object> data = new HashMap<>(Map.of("actedAt", now, "source", "PHONE"));
    data.putAll(answers(kind, now, people.nameOf(who), address));
    people
        .as(who)
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
