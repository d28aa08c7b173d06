package org.sixfold.simulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sixfold.testsupport.product.Answer;
import org.sixfold.testsupport.product.Lists;
import tools.jackson.databind.JsonNode;

/** Somebody is to lie in another person's bed, in one of another house, or of another kind. */
final class WrongBeds implements WrongfulActs.Wrong {

  static final String HELD_PLANNED = "a bed is planned that somebody else holds";
  static final String ELSEWHERE_PLANNED = "a bed of another house is planned";
  static final String KIND_PLANNED = "another kind of room is planned than the one wished";
  static final String HELD_GIVEN = "a bed is given at arrival that somebody else holds";
  static final String ELSEWHERE_GIVEN = "a bed of another house is given at arrival";

  private static final List<String> HOUSES = List.of("F1", "F2");

  private record Held(String house, String bed, String caseId) {

    String code() {
      return house + "/" + bed;
    }

    /** A bed that this house does not have, though another has one of that number. */
    String elsewhere() {
      return HOUSES.stream().filter(one -> !one.equals(house)).findFirst().orElseThrow()
          + "/"
          + bed;
    }
  }

  private final Town town;
  private final WorkingTown working;
  private final Attempts attempts;

  WrongBeds(Town town, WorkingTown working, Attempts attempts) {
    this.town = town;
    this.working = working;
    this.attempts = attempts;
  }

  @Override
  public void tryOn(SimulatedTask task, String now) {
    if (task.kind().equals("prepare-transfer") && !attempts.enough(HELD_PLANNED)) {
      planner(task).ifPresent(who -> plan(who, task, now));
    }
    if (task.kind().equals("acknowledge-arrival")
        && task.roles().contains("FACILITY_DESK")
        && !attempts.enough(HELD_GIVEN)) {
      receive(task, now);
    }
  }

  private Optional<String> planner(SimulatedTask task) {
    return town.candidates(task).stream()
        .filter(who -> town.as(who).get("/api/tasks/" + task.id() + "/form").status() == 200)
        .findFirst();
  }

  private void plan(String who, SimulatedTask task, String now) {
    others(task, HOUSES.get(task.person() % HOUSES.size()))
        .ifPresent(
            held -> {
              taken(HELD_PLANNED, held, plan(who, task, now, held.house(), held.code(), null));
              count(ELSEWHERE_PLANNED, plan(who, task, now, held.house(), held.elsewhere(), null));
            });
    singleRoom(who, task)
        .ifPresent(
            bed ->
                count(
                    KIND_PLANNED,
                    plan(who, task, now, bed.split("/")[0], bed, List.of("ACCESSIBLE"))));
  }

  /** With words of special care a wish may stay open; here nobody writes any. */
  private Answer plan(
      String who, SimulatedTask task, String now, String house, String bed, Object roomWish) {
    Map<String, Object> given = new HashMap<>();
    given.put("facility", house);
    given.put("bed", bed);
    given.put("roomWish", roomWish);
    given.put("special", null);
    return working.hand().attempt(who, task, now, "READY", given);
  }

  /** The last of them: those who plan at the same time are given the first. */
  private Optional<String> singleRoom(String who, SimulatedTask task) {
    JsonNode form = town.as(who).get("/api/tasks/" + task.id() + "/form").expect(200);
    return form.path("data")
        .path("beds")
        .valueStream()
        .filter(one -> one.path("labelEn").asString("").endsWith(" single"))
        .map(one -> one.path("value").asString())
        .reduce((first, second) -> second);
  }

  private void receive(SimulatedTask task, String now) {
    HOUSES.stream()
        .filter(house -> in(house).stream().anyMatch(one -> one.caseId().equals(task.caseId())))
        .findFirst()
        .flatMap(house -> others(task, house))
        .ifPresent(
            held -> {
              taken(HELD_GIVEN, held, give(task, now, held.code()));
              count(ELSEWHERE_GIVEN, give(task, now, held.elsewhere()));
            });
  }

  private Answer give(SimulatedTask task, String now, String bed) {
    String desk = town.candidates(task).get(0);
    return working.hand().attempt(desk, task, now, "RECEIVED", Map.of("bed", bed));
  }

  /** Others work at the same time: whose bed was given back meanwhile is nobody's. */
  private void taken(String act, Held held, Answer answer) {
    if (answer.status() >= 400 || in(held.house()).contains(held)) {
      count(act, answer);
    }
  }

  /** What is refused for the journey says nothing of the bed. */
  private void count(String act, Answer answer) {
    boolean ofTheBed =
        answer.status() < 400
            || answer
                .json()
                .path("errors")
                .valueStream()
                .anyMatch(error -> error.path("field").asString().equals("bed"));
    if (ofTheBed) {
      attempts.refused(act, answer);
    }
  }

  private Optional<Held> others(SimulatedTask task, String house) {
    return in(house).stream().filter(one -> !one.caseId().equals(task.caseId())).findFirst();
  }

  private List<Held> in(String house) {
    return Lists.all(town.commandRoom(), "/api/facilities/" + house + "/occupants").stream()
        .map(one -> new Held(house, one.path("bed").asString(), one.path("caseId").asString()))
        .toList();
  }
}
