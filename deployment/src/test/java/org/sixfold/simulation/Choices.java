package org.sixfold.simulation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What people answer: mostly the ordinary, sometimes one of the other things that happen. */
final class Choices {

  private record Choice(double share, String outcome, Map<String, Object> values) {}

  /** What happens besides the ordinary, by kind, with its share of all. */
  private static final Map<String, List<Choice>> OTHER =
      Map.ofEntries(
          Map.entry(
              "check-by-phone",
              List.of(
                  choice(0.10, "NO_ANSWER", Map.of("reached", "NO_ANSWER")),
                  choice(0.02, "REFUSED_TALK", Map.of("reached", "REFUSED")),
                  choice(0.02, "INVALID", Map.of("reached", "DEAD_NUMBER")),
                  choice(0.03, "CONTRADICTS", Map.of("wasInArea", "NO")))),
          Map.entry(
              "serve-notice",
              List.of(
                  choice(0.05, "OBJECTS", Map.of("personSays", "我认为不应隔离")),
                  choice(0.03, "REFUSES", Map.of("personSays", "家中老人需要照顾")))),
          Map.entry(
              "report-day",
              List.of(
                  choice(
                      0.05, "NOT_REACHED", Map.of("method", "NOT_REACHED", "notReached", "无人接听")),
                  choice(0.02, "NEED", Map.of("needs", List.of("FOOD"))),
                  choice(0.01, "LOW", Map.of("mood", "LOW")),
                  choice(0.01, "ABNORMAL", Map.of("temp", 37.6, "symptoms", List.of("FEVER"))))),
          Map.entry(
              "take-sample",
              List.of(choice(0.04, "REFUSED", Map.of("refused", true, "reason", "怕痛")))),
          Map.entry(
              "hand-over-departure",
              List.of(
                  choice(0.03, "ABSENT", Map.of("personReady", "ABSENT")),
                  choice(0.02, "REFUSES", Map.of()))),
          Map.entry("assess-symptoms", List.of(choice(0.2, "TEST", Map.of("decision", "TEST")))),
          Map.entry("meet-need", List.of(choice(0.1, "PARTLY", Map.of()))),
          Map.entry(
              "confirm-positive", List.of(choice(0.5, "POSITIVE", Map.of("recheck", "POSITIVE")))),
          Map.entry("check-before-release", List.of(choice(0.05, "PENDING", Map.of()))));

  /** The ordinary outcome of a kind. */
  private static final Map<String, String> ORDINARY =
      Map.ofEntries(
          Map.entry("visit-person", "CONCERNED"),
          Map.entry("trace-person", "FOUND"),
          Map.entry("clarify-contradiction", "CONFIRMED"),
          Map.entry("meet-at-gate", "CONCERNED"),
          Map.entry("return-with-receipt", "RECEIPTED"),
          Map.entry("review-objection", "UPHELD"),
          Map.entry("arrange-care", "ARRANGED"),
          Map.entry("resolve-refusal", "ACCEPTS"),
          Map.entry("check-home", "FIT"),
          Map.entry("assess-symptoms", "WATCH"),
          Map.entry("confirm-positive", "ERROR"),
          Map.entry("refer-to-hospital", "ADMITTED"),
          Map.entry("visit-jointly", "WELL"),
          Map.entry("allow-medical-exit", "APPROVED"),
          Map.entry("meet-need", "MET"),
          Map.entry("confirm-destination", "CONFIRMED"),
          Map.entry("confirm-death", "ERROR"));

  /** Chosen from what the form offers, whatever the example's people chose. */
  private static final List<String> FROM_THE_FORM =
      List.of("vehicle", "driver", "facility", "bed", "takes", "authority", "legalBasis");

  /** Classes of July 2022, with the measure that fits. */
  private static final List<Map<String, Object>> CLASSES =
      List.of(
          Map.of("class", "CLOSE_CONTACT", "place", "CENTRALISED_ISOLATION"),
          Map.of("class", "SECONDARY_CONTACT", "place", "HOME_ISOLATION"),
          Map.of("class", "HIGH_RISK_AREA", "place", "CENTRALISED_ISOLATION"),
          Map.of("class", "MEDIUM_RISK_AREA", "place", "HOME_ISOLATION"),
          Map.of("class", "LOW_RISK_AREA", "place", "DAILY_MONITORING"));

  /** What the ordinary outcome of a kind rests on, beyond what a form asks for anyway. */
  private static final Map<String, Map<String, Object>> FACTS =
      Map.of(
          "check-home",
          Map.of("exitFree", true, "ownRoom", "YES", "ventilated", "YES", "safeAtHome", "YES"),
          "review-objection",
          Map.of("finding", "UPHOLD"),
          "confirm-positive",
          Map.of("recheck", "ERROR"),
          "visit-jointly",
          Map.of("exitFree", true),
          "assess-symptoms",
          Map.of("decision", "WATCH"),
          "meet-need",
          Map.of("receiptBy", "YES"),
          "allow-medical-exit",
          Map.of("emergency", "NO"),
          "confirm-death",
          Map.of("confirmed", "NO"));

  private final Habits habits;
  private final String countedFrom;

  /**
   * @param countedFrom the moment of everybody's exposure, as forms write it
   */
  Choices(Habits habits, String countedFrom) {
    this.habits = habits;
    this.countedFrom = countedFrom;
  }

  /** What is known of the answer before the form is read: the outcome and what it rests on. */
  Map<String, Object> of(SimulatedTask task, Map<String, Object> ordinary) {
    double chance = habits.chance(task, "outcome");
    for (Choice other : OTHER.getOrDefault(task.kind(), List.of())) {
      if (chance < other.share()) {
        Map<String, Object> values = new HashMap<>(other.values());
        values.put("outcome", other.outcome());
        return values;
      }
      chance -= other.share();
    }
    Map<String, Object> values = new LinkedHashMap<>(ordinary);
    values.putIfAbsent("outcome", ORDINARY.getOrDefault(task.kind(), ""));
    FACTS.getOrDefault(task.kind(), Map.of()).forEach(values::putIfAbsent);
    FROM_THE_FORM.forEach(values::remove);
    if (task.kind().equals("confirm-class") && !task.key().endsWith(" 1")) {
      values.put("outcome", "NOT_CONCERNED");
    } else if (task.kind().equals("confirm-class")) {
      values.put("countedFrom", countedFrom);
      String person = task.key().substring(0, task.key().indexOf(' '));
      values.putAll(CLASSES.get(Math.floorMod(person.hashCode(), CLASSES.size())));
    }
    return values;
  }

  private static Choice choice(double share, String outcome, Map<String, Object> values) {
    return new Choice(share, outcome, values);
  }
}
