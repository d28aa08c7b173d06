package org.sixfold.acceptance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What the people of the example answer in each form: everything goes its ordinary way. */
public final class Answers {

  private Answers() {}

  /**
   * A whole submission.
   *
   * @param kind the task's kind
   * @param part which part of the kind, such as CALL; may be empty
   * @param now the product's present, as it writes it
   * @param name who signs
   */
  public static Map<String, Object> of(String kind, String part, String now, String name) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("actedAt", now);
    data.put("source", "PHONE");
    Map<String, Object> own = own(kind, part, now, name);
    if (own == null) {
      throw new AssertionError("the ordinary way does not lead to " + kind);
    }
    data.putAll(own);
    return data;
  }

  /** Chooses what the form offers: the driver on duty, whose name the hand-over then shows. */
  static void choose(String kind, JsonNode shown, Map<String, Object> data) {
    if (kind.equals("prepare-transfer")) {
      data.put("driver", shown.path("drivers").path(0).path("value").asString());
    }
    if (kind.equals("hand-over-departure")) {
      data.put("takes", shown.path("takes").asString());
    }
  }

  /** Whether the ordinary way leads to a kind. */
  public static boolean knows(String kind) {
    return own(kind, "", "", "") != null;
  }

  private static Map<String, Object> own(String kind, String part, String now, String name) {
    return switch (kind) {
      case "place-person" ->
          Map.of("outcome", "PLACED", "grid", "33078400100701", "basis", "ADDRESS");
      case "check-by-phone" -> phoneCheck();
      case "confirm-class" ->
          Map.of(
              "outcome", "PROPOSE",
              "countedFrom", "2021-12-10T00:00:00+08:00",
              "class", "HIGH_RISK_AREA",
              "place", "CENTRALISED_ISOLATION",
              "leastRestrictive", "与他人同住，无单独卫生间");
      case "sign-decision" ->
          Map.of(
              "outcome", "SIGNED",
              "authority", "YK-COMMAND",
              "legalBasis", "《中华人民共和国传染病防治法》第三十九条、《突发公共卫生事件应急条例》第四十一条",
              "supports", List.of("FOOD", "MEDICINE", "WAGES_CERTIFICATE"),
              "docNo", "永防指〔2021〕128号",
              "sign", name);
      case "fill-six" -> Map.of("outcome", "REASON_GIVEN", "noneReason", "岗位空缺，12小时内补");
      case "serve-notice" ->
          Map.of(
              "outcome", "SERVED",
              "servedTo", "PERSON",
              "how", "IN_PERSON",
              "explained", List.of("BASIS", "PERIOD", "RIGHTS", "OBJECTION", "SUPPORT", "DATA"),
              "language", "MANDARIN",
              "sign", "林小雨");
      case "prepare-transfer" ->
          Map.of(
              "outcome", "READY",
              "vehicle", "V3",
              "driver", "driver-01",
              "driverRestOk", true,
              "facility", "F1",
              "bed", "203",
              "departAt", now,
              "special", "无");
      case "hand-over-departure" ->
          Map.of(
              "outcome",
              "LEFT",
              "atDoor",
              now,
              "personReady",
              "GOOD",
              "healthSlip",
              true,
              "gives",
              name,
              "takes",
              "白浩勇",
              "leftAt",
              now);
      case "acknowledge-arrival" ->
          Map.of(
              "outcome",
              "RECEIVED",
              "arrivedAt",
              now,
              "bed",
              "203",
              "condition",
              "GOOD",
              "roomOk",
              List.of("VENTILATED", "HOT_WATER", "PHONE"),
              "toldRights",
              true,
              "receives",
              name);
      case "report-day" ->
          Map.of(
              "outcome",
              "NORMAL",
              "method",
              "SELF",
              "temp",
              36.5,
              "symptoms",
              List.of("NONE"),
              "mood",
              "GOOD",
              "needs",
              List.of("NONE"));
      case "take-sample" ->
          Map.of(
              "outcome",
              "SAMPLED",
              "sampledAt",
              now,
              "tube",
              "T" + now.replaceAll("\\D", ""),
              "secondTube",
              "S" + now.replaceAll("\\D", ""),
              "kind",
              "THROAT");
      case "confirm-destination" ->
          Map.of(
              "outcome", "CONFIRMED", "to", "五金城社区永康人家5幢", "accepts", "YES", "transport", "FAMILY");
      case "check-before-release" ->
          Map.of("outcome", "FIT", "symptoms", List.of("NONE"), "advice", "注意休息");
      case "announce-release" -> Map.of("outcome", "ANNOUNCED", "wagesLetter", true, "sign", name);
      case "hand-back" ->
          part.equals("CALL")
              ? Map.of("outcome", "WELL", "well", "WELL")
              : Map.of(
                  "outcome",
                  "LEFT",
                  "toldAt",
                  now,
                  "leftAt",
                  now,
                  "returned",
                  List.of("NOTHING_HELD"),
                  "grid",
                  "廖海国");
      default -> null;
    };
  }

  /** A person who came from an affected place. */
  static Map<String, Object> phoneCheck() {
    return new LinkedHashMap<>(
        Map.of(
            "outcome",
            "CONCERNED",
            "reached",
            "SELF",
            "identityStated",
            true,
            "language",
            "MANDARIN",
            "wasInArea",
            "YES",
            "stays",
            List.of(
                Map.of(
                    "place", "绍兴市上虞区曹娥街道",
                    "from", "2021-12-07T09:00:00+08:00",
                    "to", "2021-12-10T17:00:00+08:00",
                    "transport", "COACH")),
            "address",
            "永康市东城街道五金城社区永康人家5幢",
            "symptoms",
            List.of("NONE"),
            "dependants",
            List.of("NONE"),
            "needs",
            List.of("NONE")));
  }
}
