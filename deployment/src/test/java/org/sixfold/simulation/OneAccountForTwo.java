package org.sixfold.simulation;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.sixfold.testsupport.product.Answer;

/** Who signed one part of what two sign tries the other's too, just before the other does. */
final class OneAccountForTwo implements WrongfulActs.Wrong {

  /** By kind, so that the frequent ones do not hide the rare. */
  static String act(String kind) {
    return "one account signs for two: " + kind;
  }

  static final Set<String> BY_TWO =
      Set.of("check-home", "clarify-contradiction", "resolve-refusal", "visit-jointly");
  private static final Set<String> SECOND = Set.of("READER", "SECOND_OFFICER");

  private final Town town;
  private final WorkingTown working;
  private final Attempts attempts;
  private final Set<String> tried = ConcurrentHashMap.newKeySet();

  OneAccountForTwo(Town town, WorkingTown working, Attempts attempts) {
    this.town = town;
    this.working = working;
    this.attempts = attempts;
  }

  @Override
  public void tryOn(SimulatedTask task, String now) {
    String first = working.lastBy(task.caseId(), task.kind());
    if (!BY_TWO.contains(task.kind())
        || first == null
        || attempts.enough(act(task.kind()))
        || !tried.add(task.id())) {
      return;
    }
    // The same part of a later round may be theirs again.
    if (!task.roles().contains(town.roleOf(first)) || SECOND.contains(part(task))) {
      Answer answer = working.hand().attempt(first, task, now, outcome(task.kind()), Map.of());
      attempts.refused(act(task.kind()), answer);
    }
  }

  private String part(SimulatedTask task) {
    return town.candidates(task).stream()
        .map(who -> town.as(who).get("/api/tasks/" + task.id() + "/form"))
        .filter(form -> form.status() == 200)
        .findFirst()
        .map(form -> form.json().path("data").path("part").asString(""))
        .orElse("");
  }

  private static String outcome(String kind) {
    return Map.of(
            "check-home",
            "FIT",
            "clarify-contradiction",
            "CONFIRMED",
            "resolve-refusal",
            "ACCEPTS",
            "visit-jointly",
            "WELL")
        .get(kind);
  }
}
