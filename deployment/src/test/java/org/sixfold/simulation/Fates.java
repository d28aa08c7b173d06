package org.sixfold.simulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A few people to whom, between them, everything happens that a form is made for. */
final class Fates {

  /** Lives with somebody who needs care, and is free two days after the beginning. */
  static final int SOON_FREE = 1;

  /** Asks to see a doctor on arrival, and is positive at the first test. */
  static final int POSITIVE = 8;

  /** Where they come from by the list, and where they say they were. */
  static final List<String> PLACES = List.of("绍兴市上虞区", "绍兴市上虞区曹娥街道");

  /** How many stand on the list. */
  static final int LISTED = 8;

  /** The first of those who are stopped at a gate. */
  static final int AT_THE_GATE = 9;

  /** Told of by phone; nobody knows where the person lives. */
  static final int UNPLACED = 20;

  /**
   * What happens instead of the ordinary.
   *
   * @param outcome of the task
   * @param values what it rests on
   */
  record Turn(String outcome, Map<String, Object> values) {}

  private static final Map<Integer, Map<String, Turn>> TURNS =
      Map.of(
          SOON_FREE,
          Map.of("check-by-phone", turn("CONCERNED", "dependants", List.of("ELDERLY"))),
          2,
          Map.of(
              "check-by-phone",
              turn("NO_ANSWER", "reached", "NO_ANSWER"),
              "visit-person",
              turn("NOT_FOUND", "found", "NO_SUCH_ADDRESS"),
              "trace-person",
              turn("DECEASED", "remark", "户籍系统已注销")),
          3,
          Map.of("check-by-phone", turn("CONTRADICTS", "wasInArea", "NO")),
          4,
          Map.of("check-by-phone", turn("OUTSIDE", "wasInArea", "YES")),
          5,
          Map.of("serve-notice", turn("OBJECTS", "personSays", "我认为不应隔离")),
          6,
          Map.of("serve-notice", turn("REFUSES", "personSays", "家中老人需要照顾")),
          7,
          Map.of("report-day", turn("ABNORMAL", "temp", 37.6)),
          POSITIVE,
          Map.of(
              "report-day",
              turn("NEED", "needs", List.of("FOOD")),
              "confirm-positive",
              turn("POSITIVE", "recheck", "POSITIVE")));

  private Fates() {}

  /** What a doctor answers about somebody. */
  static Map<String, Object> classOf(int person) {
    return switch (person) {
      case SOON_FREE ->
          Map.of(
              "class", "HIGH_RISK_AREA",
              "place", "CENTRALISED_ISOLATION",
              "countedFrom", "2022-06-29T15:00:00+08:00");
      case 5, 7 ->
          Map.of(
              "class", "SECONDARY_CONTACT",
              "place", "HOME_ISOLATION",
              "countedFrom", "2022-07-03T15:00:00+08:00");
      default ->
          Map.of(
              "class", "CLOSE_CONTACT",
              "place", "CENTRALISED_ISOLATION",
              "countedFrom", "2022-07-03T15:00:00+08:00");
    };
  }

  /** What happens at a task out of the ordinary; null if nothing. */
  static Turn at(SimulatedTask task) {
    return TURNS.getOrDefault(task.person(), Map.of()).get(task.kind());
  }

  /** What others do then. */
  static void follow(Town town, SimulatedTask task, Map<String, Object> answered) {
    String messages = "/api/cases/" + task.caseId() + "/messages/";
    if (task.kind().equals("take-sample")) {
      Map<String, Object> result = new HashMap<>();
      result.put("messageId", "result-" + task.id());
      result.put("sampledAt", answered.get("sampledAt"));
      result.put("result", task.person() == POSITIVE ? "POSITIVE" : "NEGATIVE");
      result.put("labNo", "L" + task.key().replace(' ', '-'));
      town.laboratory().post(messages + "test.result", result).expect(200);
    }
    if (task.kind().equals("acknowledge-arrival") && task.person() == POSITIVE) {
      Map<String, Object> request = Map.of("messageId", "care-" + task.id(), "emergency", false);
      town.commandRoom().post(messages + "care.requested", request).expect(200);
    }
  }

  private static Turn turn(String outcome, String field, Object value) {
    return new Turn(outcome, Map.of(field, value));
  }
}
