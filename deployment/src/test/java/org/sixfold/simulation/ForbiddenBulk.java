package org.sixfold.simulation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sixfold.acceptance.Answers;
import org.sixfold.testsupport.product.Answer;

/** Many at once where each person is to be seen: by whoever may do it singly, and on behalf. */
final class ForbiddenBulk implements WrongfulActs.Wrong {

  /** Kinds of the path that are never completed in bulk. */
  static final Set<String> KINDS =
      Set.of(
          "allow-medical-exit",
          "arrange-care",
          "assess-symptoms",
          "check-by-phone",
          "check-home",
          "clarify-contradiction",
          "confirm-class",
          "confirm-death",
          "confirm-positive",
          "hand-back",
          "hand-over-departure",
          "meet-at-gate",
          "refer-to-hospital",
          "resolve-refusal",
          "review-objection",
          "serve-notice",
          "sign-decision",
          "take-sample",
          "trace-person",
          "visit-jointly",
          "visit-person");

  private static final int EACH_KIND_AT_MOST = 4;

  private final Town town;
  private final Attempts attempts;

  ForbiddenBulk(Town town, Attempts attempts) {
    this.town = town;
    this.attempts = attempts;
  }

  static String act(String kind) {
    return "in bulk: " + kind;
  }

  @Override
  public void tryOn(SimulatedTask task, String now) {
    String act = act(task.kind());
    if (KINDS.contains(task.kind()) && attempts.tried(act) < EACH_KIND_AT_MOST) {
      town.candidates(task).stream()
          .filter(who -> sees(who, task))
          .findFirst()
          .ifPresent(who -> attempts.refusedInBulk(act, complete(who, task, now)));
      attempts.refusedInBulk(act, complete(Town.COMMAND_ROOM, task, now));
    }
  }

  private boolean sees(String who, SimulatedTask task) {
    return town.as(who).get("/api/tasks/" + task.id()).status() == 200;
  }

  private Answer complete(String who, SimulatedTask task, String now) {
    Map<String, Object> data =
        Answers.knows(task.kind())
            ? Answers.of(task.kind(), "", now, town.nameOf(who))
            : Map.of("actedAt", now, "source", "PHONE");
    return town.as(who)
        .post(
            "/api/tasks/bulk",
            Map.of("action", "complete", "ids", List.of(task.id()), "data", data));
  }
}
