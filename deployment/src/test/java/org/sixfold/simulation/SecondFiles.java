package org.sixfold.simulation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.sixfold.acceptance.Answers;
import org.sixfold.testsupport.product.Answer;
import org.sixfold.testsupport.product.Lists;
import tools.jackson.databind.JsonNode;

/**
 * Somebody who is free is to be restricted again for the same exposure: in the file that was
 * closed, or in a second one that is opened for it.
 */
final class SecondFiles {

  static final String SAME_FILE = "a free person is restricted again";
  static final String BESIDE_OPEN = "a second file is opened beside an open one";
  static final String SAME_SIGNER = "a second file: the same officer signs again";
  static final String NO_REASON = "a second file: signed without a reason";
  static final String OVER_LONGEST = "a second file: beyond the longest rule of the exposure";

  private static final int FILES = 8;

  /** Later than everybody's exposure, and before anybody's signature: the same exposure. */
  private static final String DATED_LATER = "2022-07-04T08:00:00+08:00";

  private final Town town;
  private final WorkingTown working;
  private final Attempts attempts;
  private final Set<String> tried = new HashSet<>();
  private int files;

  SecondFiles(Town town, WorkingTown working, Attempts attempts) {
    this.town = town;
    this.working = working;
    this.attempts = attempts;
  }

  /** Tries it with each who is free, while the rule would still hold somebody. */
  void restrictAgain(String now) {
    if (attempts.enough(SAME_FILE)) {
      return;
    }
    for (JsonNode one : Lists.all(town.commandRoom(), "/api/cases?state=RELEASED")) {
      String caseId = one.path("id").asString();
      if (!attempts.enough(SAME_FILE) && tried.add(caseId)) {
        inTheSameFile(caseId);
        if (files < FILES && now.compareTo("2022-07-12") < 0) {
          files++;
          inASecondFile(caseId, now);
        }
      }
    }
  }

  private void inTheSameFile(String caseId) {
    Answer answer =
        town.as("do-01")
            .post(
                "/api/cases/" + caseId + "/messages/measure.changeRequested",
                Map.of("messageId", "again-" + caseId, "kind", "EXTEND", "reason", "再观察"));
    attempts.refused(SAME_FILE, answer);
  }

  private void inASecondFile(String firstCase, String now) {
    int person = working.persons().get(firstCase);
    String second = report(person).expect(201).path("id").asString();
    working.care(second, person);
    Answer beside = report(person);
    attempts.flagged(
        BESIDE_OPEN, beside.expect(200).path("id").asString().equals(second), beside.text());
    complete(second, "check-by-phone", now, "CONCERNED", Answers.of("check-by-phone", "", now, ""));
    complete(
        second,
        "confirm-class",
        now,
        "PROPOSE",
        Map.of(
            "class",
            "CLOSE_CONTACT",
            "place",
            "CENTRALISED_ISOLATION",
            "countedFrom",
            DATED_LATER));
    sign(firstCase, one(second, "sign-decision"), now);
  }

  private void sign(String firstCase, SimulatedTask task, String now) {
    JsonNode decisions =
        town.commandRoom().get("/api/cases/" + firstCase).expect(200).path("decisions");
    String signer = decisions.path(decisions.size() - 1).path("signedBy").asString();
    String other =
        town.candidates(task).stream()
            .filter(who -> who.startsWith("do-") && !who.equals(signer))
            .findFirst()
            .orElseThrow();
    Map<String, Object> noReason = new HashMap<>();
    noReason.put("reason", null);
    attempts.refused(
        SAME_SIGNER, working.hand().attempt(signer, task, now, "SIGNED", Map.of("reason", "再观察")));
    attempts.refused(NO_REASON, working.hand().attempt(other, task, now, "SIGNED", noReason));
    attempts.refused(
        OVER_LONGEST, working.hand().attempt(other, task, now, "SIGNED", Map.of("reason", "再观察")));
    working.hand().attempt(other, task, now, "BACK", Map.of()).expect(200);
  }

  private void complete(
      String caseId, String kind, String now, String outcome, Map<String, Object> values) {
    SimulatedTask task = one(caseId, kind);
    String who =
        town.candidates(task).stream()
            .filter(one -> town.as(one).get("/api/tasks/" + task.id() + "/form").status() == 200)
            .findFirst()
            .orElseThrow();
    working.hand().attempt(who, task, now, outcome, values).expect(200);
  }

  private SimulatedTask one(String caseId, String kind) {
    return working.open().stream()
        .filter(task -> task.caseId().equals(caseId) && task.kind().equals(kind))
        .findFirst()
        .orElseThrow(() -> new AssertionError(kind + " of " + caseId));
  }

  private Answer report(int person) {
    return town.commandRoom()
        .post("/api/cases", Map.of("source", "HOTLINE", "person", People.reported(person)));
  }
}
