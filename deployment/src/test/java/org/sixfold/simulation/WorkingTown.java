package org.sixfold.simulation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sixfold.acceptance.Answers;
import org.sixfold.testsupport.product.Answer;
import org.sixfold.testsupport.product.Client;
import org.sixfold.testsupport.product.Lists;
import tools.jackson.databind.JsonNode;

/** People at work: every few hours each looks at the open tasks and does what habit allows. */
final class WorkingTown {

  private static final int MOST_TRIES = 12;
  private static final Set<String> OTHER_PERSON =
      Set.of(
          "decision.sameOfficer",
          "decision.signerProposed",
          "decision.sameSigner",
          "objection.reviewerInvolved",
          "task.notYours",
          "access.forbidden",
          "task.unknown");

  private static final Set<String> ENDS_ALL = Set.of("DECEASED", "WRONG_PERSON");
  private static final int DAYS_IN_HOSPITAL = 4;

  /** A result that a laboratory will send. */
  private record Awaited(String caseId, String sampledAt, Instant at, String number) {}

  /** Somebody who will leave the hospital. */
  private record Patient(String caseId, Instant until) {}

  private final Town town;
  private final Habits habits;
  private final Choices choices;
  private final Map<String, Integer> persons;
  private final Map<String, String> keys = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final List<Awaited> awaited = new ArrayList<>();
  private final List<Patient> patients = new ArrayList<>();
  private final Map<String, String> acknowledged = new HashMap<>();
  private final Map<String, Integer> done = new TreeMap<>();
  private final Map<String, String> stuck = new TreeMap<>();

  /**
   * @param persons number of each case's person
   */
  WorkingTown(Town town, Habits habits, Map<String, Integer> persons, String countedFrom) {
    this.town = town;
    this.habits = habits;
    this.choices = new Choices(habits, countedFrom);
    this.persons = persons;
  }

  /** Who completed which task, as the product acknowledged. */
  Map<String, String> acknowledged() {
    return acknowledged;
  }

  /** How often each kind ended with each outcome. */
  Map<String, Integer> done() {
    return done;
  }

  /** What nobody could complete, and why. */
  Map<String, String> stuck() {
    return stuck;
  }

  /** Moves the clock and works off what is there then. */
  void pass(String duration) {
    town.as("admin").post("/api/clock/advance", Map.of("duration", duration)).expect(200);
    work();
  }

  void work() {
    String now = now();
    Instant moment = OffsetDateTime.parse(now).toInstant();
    sendResults(moment);
    discharge(moment, now);
    Set<String> seen = new HashSet<>();
    for (boolean again = true; again; ) {
      again = false;
      for (SimulatedTask task : open()) {
        if (seen.add(task.id()) && habits.does(task, moment)) {
          again |= complete(task, now);
        }
      }
    }
  }

  /** What is open now. */
  List<SimulatedTask> open() {
    return Lists.all(town.commandRoom(), "/api/tasks?view=grid&state=open").stream()
        .filter(item -> persons.containsKey(item.path("caseId").asString()))
        .map(item -> SimulatedTask.of(item, key(item)))
        .toList();
  }

  private String key(JsonNode item) {
    return keys.computeIfAbsent(
        item.path("id").asString(),
        id -> {
          String what =
              persons.get(item.path("caseId").asString()) + " " + item.path("kind").asString();
          return what + " " + counts.merge(what, 1, Integer::sum);
        });
  }

  private boolean complete(SimulatedTask task, String now) {
    String refusal = "";
    for (String who : town.candidates(task)) {
      Answer answer = tryAs(who, task, now);
      if (answer.status() == 200) {
        acknowledged.put(task.id(), who);
        stuck.remove(task.kind());
        return true;
      }
      JsonNode problem = answer.json();
      refusal = problem.path("code").asString() + " " + problem.path("errors");
      if (!OTHER_PERSON.contains(problem.path("code").asString())) {
        break;
      }
    }
    stuck.put(task.kind(), task.key() + ": " + refusal);
    return false;
  }

  private Answer tryAs(String who, SimulatedTask task, String now) {
    Client client = town.as(who);
    Answer opened = client.get("/api/tasks/" + task.id() + "/form");
    if (opened.status() != 200) {
      return opened;
    }
    JsonNode form = opened.json();
    String part = form.path("data").path("part").asString("");
    Map<String, Object> ordinary = ordinary(task.kind(), part, now, who);
    Map<String, Object> chosen = choices.of(task, ordinary);
    Answer answer = null;
    FormFilling filling = null;
    for (String outcome : outcomes(form, chosen, ordinary)) {
      boolean asChosen = outcome.equals(chosen.get("outcome"));
      filling = new FormFilling(form, now, town.nameOf(who), asChosen ? chosen : ordinary);
      filling.values().put("outcome", outcome);
      answer = send(client, task, filling);
      for (int i = 0; i < MOST_TRIES && answer.status() == 422 && filling.mend(answer); i++) {
        answer = send(client, task, filling);
      }
      boolean unfit =
          answer.status() == 422
              && answer.json().path("code").asString().equals("task.outcomeUnfit");
      if (!unfit) {
        break;
      }
    }
    if (answer.status() == 200) {
      String outcome = String.valueOf(filling.values().get("outcome"));
      done.merge(task.kind() + " " + outcome, 1, Integer::sum);
      if (outcome.equals("SAMPLED")) {
        expectResult(task, String.valueOf(filling.values().get("sampledAt")));
      }
      if (outcome.equals("ADMITTED")) {
        Instant until = OffsetDateTime.parse(now).plusDays(DAYS_IN_HOSPITAL).toInstant();
        patients.add(new Patient(task.caseId(), until));
      }
    }
    return answer;
  }

  /** What was chosen first, then the ordinary, then whatever else the form offers. */
  private static List<String> outcomes(
      JsonNode form, Map<String, Object> chosen, Map<String, Object> ordinary) {
    List<String> outcomes = new ArrayList<>();
    outcomes.add(String.valueOf(chosen.get("outcome")));
    outcomes.add(String.valueOf(ordinary.get("outcome")));
    outcomes.addAll(FormFilling.outcomes(form));
    return outcomes.stream()
        .distinct()
        .filter(one -> !ENDS_ALL.contains(one) && !one.isEmpty() && !one.equals("null"))
        .toList();
  }

  private Map<String, Object> ordinary(String kind, String part, String now, String who) {
    if (!Answers.knows(kind)) {
      return kind.equals("allow-medical-exit") && part.equals("RETURN")
          ? Map.of("outcome", "RETURNED", "backAt", now)
          : Map.of();
    }
    Map<String, Object> ordinary = Answers.of(kind, part, now, town.nameOf(who));
    if (kind.equals("prepare-transfer")) {
      // One bus for all who are ready by now.
      ordinary.put("departAt", OffsetDateTime.parse(now).plusHours(1).toString());
    }
    return ordinary;
  }

  private static Answer send(Client client, SimulatedTask task, FormFilling filling) {
    return client.post("/api/tasks/" + task.id() + "/complete", Map.of("data", filling.values()));
  }

  private void expectResult(SimulatedTask task, String sampledAt) {
    long hours = 4 + (long) (habits.chance(task, "laboratory") * 10);
    Instant at = OffsetDateTime.parse(sampledAt).toInstant().plusSeconds(hours * 3600);
    awaited.add(new Awaited(task.caseId(), sampledAt, at, "L" + task.key().replace(' ', '-')));
  }

  private void sendResults(Instant now) {
    List<Awaited> due = awaited.stream().filter(one -> !one.at().isAfter(now)).toList();
    awaited.removeAll(due);
    for (Awaited one : due) {
      boolean positive = Math.floorMod(one.number().hashCode(), 100) == 0;
      Answer answer =
          town.laboratory()
              .post(
                  "/api/cases/" + one.caseId() + "/messages/test.result",
                  Map.of(
                      "messageId",
                      one.number(),
                      "sampledAt",
                      one.sampledAt(),
                      "result",
                      positive ? "POSITIVE" : "NEGATIVE",
                      "labNo",
                      one.number()));
      done.merge("test.result " + answer.status(), 1, Integer::sum);
    }
  }

  private void discharge(Instant moment, String now) {
    List<Patient> well = patients.stream().filter(one -> !one.until().isAfter(moment)).toList();
    patients.removeAll(well);
    for (Patient one : well) {
      Answer answer =
          town.as("dr-01")
              .post(
                  "/api/cases/" + one.caseId() + "/messages/hospital.discharged",
                  Map.of("messageId", "discharge-" + one.caseId(), "dischargedAt", now));
      done.merge("hospital.discharged " + answer.status(), 1, Integer::sum);
    }
  }

  String now() {
    return town.commandRoom().get("/api/clock").expect(200).path("now").asString();
  }
}
