package org.sixfold.simulation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

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
                  choice(0.03, "CONTRADICTS", Map.of("wasInArea", "NO")),
                  choice(0.05, "CONCERNED", Map.of("dependants", List.of("ELDERLY"))))),
          Map.entry(
              "visit-person",
              List.of(choice(0.3, "NOT_FOUND", Map.of("found", "NO_SUCH_ADDRESS")))),
          Map.entry(
              "serve-notice",
              List.of(
                  choice(0.10, "OBJECTS", Map.of("personSays", "我认为不应隔离")),
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
      List.of(
          "vehicle",
          "driver",
          "bed",
          "takes",
          "authority",
          "legalBasis",
          "hospital",
          "body",
          "ambulance",
          "car");

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

  /** For one person in so many a body signs that needs an answer of the level above. */
  private static final int UPPER_ONE_IN = 10;

  private static final List<String> FACILITIES = List.of("F1", "F2");

  /** Where one person in so many does not agree, police are asked in writing. */
  private static final int POLICE_ONE_IN = 4;

  private static final Map<String, Object> FOR_THE_GOVERNMENT =
      Map.of("authority", "YK-GOV", "legalBasis", "《中华人民共和国传染病防治法》第四十一条");

  private final Habits habits;
  private final IntFunction<Map<String, Object>> classes;

  /**
   * @param classes what a doctor answers about a person: class, place, the moment counted from
   */
  Choices(Habits habits, IntFunction<Map<String, Object>> classes) {
    this.habits = habits;
    this.classes = classes;
  }

  /** What is known of the answer before the form is read: the outcome and what it rests on. */
  Map<String, Object> of(SimulatedTask task, Map<String, Object> ordinary) {
    double chance = habits.chance(task, "outcome");
    if (habits.diligent()) {
      return ordinary(task, ordinary);
    }
    for (Choice other : OTHER.getOrDefault(task.kind(), List.of())) {
      if (chance < other.share()) {
        Map<String, Object> values = new HashMap<>(other.values());
        values.put("outcome", other.outcome());
        return values;
      }
      chance -= other.share();
    }
    return ordinary(task, ordinary);
  }

  /** The same where nothing out of the ordinary happens. */
  Map<String, Object> ordinary(SimulatedTask task, Map<String, Object> ordinary) {
    Map<String, Object> values = new LinkedHashMap<>(ordinary);
    values.putIfAbsent("outcome", ORDINARY.getOrDefault(task.kind(), ""));
    FACTS.getOrDefault(task.kind(), Map.of()).forEach(values::putIfAbsent);
    FROM_THE_FORM.forEach(values::remove);
    if (task.kind().equals("resolve-refusal") && asksForPolice(task)) {
      values.put("outcome", "ASSISTANCE");
    }
    if (task.kind().equals("prepare-transfer")) {
      values.put("facility", FACILITIES.get(task.person() % FACILITIES.size()));
    }
    if (task.kind().equals("take-sample")) {
      values.put("tube", "T" + task.key().replace(' ', '-'));
    }
    if (task.kind().equals("confirm-class") && !task.key().endsWith(" 1")) {
      values.put("outcome", "NOT_CONCERNED");
    } else if (signsForTheGovernment(task)) {
      values.putAll(FOR_THE_GOVERNMENT);
    } else if (task.kind().equals("confirm-class")) {
      values.putAll(classes.apply(task.person()));
    }
    return values;
  }

  private boolean signsForTheGovernment(SimulatedTask task) {
    return !habits.diligent()
        && task.kind().equals("sign-decision")
        && task.person() % UPPER_ONE_IN == 1;
  }

  /** Cadre and doctor both, or neither; the police do not ask for themselves. */
  private static boolean asksForPolice(SimulatedTask task) {
    return task.person() % POLICE_ONE_IN == 0 && !task.roles().contains("POLICE_OFFICER");
  }

  private static Choice choice(double share, String outcome, Map<String, Object> values) {
    return new Choice(share, outcome, values);
  }
}
