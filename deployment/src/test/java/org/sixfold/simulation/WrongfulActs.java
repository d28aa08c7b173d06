package org.sixfold.simulation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sixfold.acceptance.Answers;
import org.sixfold.testsupport.product.Answer;
import tools.jackson.databind.JsonNode;

/** What nobody may do, tried again and again while the town works: each must be refused. */
final class WrongfulActs {

  private static final int EACH_AT_MOST = 40;

  private final Town town;
  private final Set<String> tried = new HashSet<>();
  private final Map<String, Integer> attempts = new TreeMap<>();
  private final Map<String, String> done = new LinkedHashMap<>();

  WrongfulActs(Town town) {
    this.town = town;
  }

  /** How often each was tried. */
  Map<String, Integer> attempts() {
    return attempts;
  }

  /** What the product let pass: what, and what it answered. */
  Map<String, String> done() {
    return done;
  }

  /** Tries what fits the open tasks of the moment. */
  void tryAll(List<SimulatedTask> open, String now) {
    for (SimulatedTask task : open) {
      if (task.kind().equals("sign-decision") && tried.add(task.id())) {
        signLaterEnd(task, now);
        signAs("ld-01", "a leader signs without delegation", task, now);
        signAs("vc-330784001007", "a village cadre signs", task, now);
        signInBulk(task, now);
      }
      if (task.kind().equals("take-sample") && tried.add(task.caseId())) {
        forgePositive(task, now);
      }
      if (task.kind().equals("announce-release") && tried.add(task.id())) {
        signAs("gm-33078400100701", "a grid member announces release", task, now);
      }
    }
  }

  /** Somebody who is free is to be restricted again under the same exposure. */
  void restrictAgain(List<String> released) {
    for (String caseId : released) {
      if (tried.add("again " + caseId)) {
        Answer answer =
            town.as("do-01")
                .post(
                    "/api/cases/" + caseId + "/messages/measure.changeRequested",
                    Map.of("messageId", "again-" + caseId, "kind", "EXTEND", "reason", "再观察"));
        refused("a free person is restricted again", answer);
      }
    }
  }

  private void signLaterEnd(SimulatedTask task, String now) {
    if (enough("a later end is signed")) {
      return;
    }
    for (String officer : town.candidates(task)) {
      Answer form = town.as(officer).get("/api/tasks/" + task.id() + "/form");
      if (form.status() != 200) {
        continue;
      }
      Map<String, Object> values = new HashMap<>(decision(form.json(), now, officer));
      values.put("earlierEnd", "2022-12-31T00:00:00+08:00");
      refused("a later end is signed", complete(officer, task, values));
      return;
    }
  }

  private void signAs(String who, String act, SimulatedTask task, String now) {
    if (!enough(act)) {
      Map<String, Object> values =
          new HashMap<>(Answers.of(task.kind(), "", now, town.nameOf(who)));
      values.put("authority", "YK-COMMAND");
      refused(act, complete(who, task, values));
    }
  }

  private void signInBulk(SimulatedTask task, String now) {
    String act = "a decision is signed in bulk";
    if (enough(act)) {
      return;
    }
    Answer answer =
        town.as("do-01")
            .post(
                "/api/tasks/bulk",
                Map.of(
                    "action",
                    "complete",
                    "ids",
                    List.of(task.id()),
                    "data",
                    Answers.of("sign-decision", "", now, "冯")));
    attempts.merge(act, 1, Integer::sum);
    for (JsonNode result : answer.json().path("results")) {
      if (result.path("done").asBoolean(false)) {
        done.put(act + " " + task.key(), answer.text());
      }
    }
  }

  private void forgePositive(SimulatedTask task, String now) {
    if (enough("a doctor forges a positive")) {
      return;
    }
    Map<String, Object> result =
        Map.of(
            "messageId",
            "forged-" + task.id(),
            "sampledAt",
            now,
            "result",
            "POSITIVE",
            "labNo",
            "forged-" + task.id());
    refused(
        "a doctor forges a positive",
        town.as("dr-01").post("/api/cases/" + task.caseId() + "/messages/test.result", result));
  }

  private Map<String, Object> decision(JsonNode form, String now, String officer) {
    Map<String, Object> ordinary =
        new HashMap<>(Answers.of("sign-decision", "", now, town.nameOf(officer)));
    List.of("authority", "legalBasis").forEach(ordinary::remove);
    return new FormFilling(form, now, town.nameOf(officer), ordinary).values();
  }

  private Answer complete(String who, SimulatedTask task, Map<String, Object> values) {
    return town.as(who).post("/api/tasks/" + task.id() + "/complete", Map.of("data", values));
  }

  private boolean enough(String act) {
    return attempts.getOrDefault(act, 0) >= EACH_AT_MOST;
  }

  private void refused(String act, Answer answer) {
    attempts.merge(act, 1, Integer::sum);
    if (answer.status() < 400) {
      done.put(act + " " + answer.call(), answer.text());
    }
  }
}
