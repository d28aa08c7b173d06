package org.sixfold.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.sixfold.acceptance.Answers;
import org.sixfold.testsupport.product.Answer;
import tools.jackson.databind.JsonNode;

/** Completes a task as its people do: whoever may, in the way that was chosen or is left. */
final class Hand {

  private static final int MOST_TRIES = 12;

  /** Refusals that mean: not you, but another of the role. */
  private static final Set<String> OTHER_PERSON =
      Set.of(
          "contradiction.readerProposes",
          "decision.sameOfficer",
          "decision.signerProposed",
          "decision.sameSigner",
          "decision.noAuthority",
          "objection.reviewerInvolved",
          "task.notYours",
          "access.forbidden",
          "task.unknown");

  /** Filled in without a look at the form, once it is known: nothing in it is of the person. */
  private static final Set<String> BY_HEART =
      Set.of("meet-need", "report-day", "take-sample", "visit-jointly");

  private static final Set<String> ENDS_ALL = Set.of("DECEASED", "WRONG_PERSON");

  /** A task completed: by whom, and what was sent. */
  record Done(String who, Map<String, Object> values) {

    String outcome() {
      return String.valueOf(values.get("outcome"));
    }
  }

  private final Town town;
  private final Choices choices;

  private final Map<String, JsonNode> known = new ConcurrentHashMap<>();

  /** What a form wanted when it was last completed this way: people need not be told twice. */
  private final Map<String, Set<String>> wanted = new ConcurrentHashMap<>();

  private final Map<String, String> refused = new ConcurrentHashMap<>();

  Hand(Town town, Choices choices) {
    this.town = town;
    this.choices = choices;
  }

  /** Why nobody could complete a kind of task when it was last tried. */
  Map<String, String> refused() {
    return refused;
  }

  /**
   * Completes a task.
   *
   * @return null if nobody could
   */
  Done complete(SimulatedTask task, String now) {
    String refusal = "";
    for (String who : town.candidates(task)) {
      Map<String, Object> sent = new HashMap<>();
      Answer answer = byHeart(who, task, now, sent);
      if (answer == null || answer.status() != 200) {
        Answer form = town.as(who).get("/api/tasks/" + task.id() + "/form");
        answer = form.status() == 200 ? fill(who, task, form.json(), now, sent) : form;
        if (form.status() == 200) {
          known.putIfAbsent(way(task), form.json().path("schema"));
        }
      }
      if (answer.status() == 200) {
        refused.remove(task.kind());
        return new Done(who, sent);
      }
      JsonNode problem = answer.json();
      refusal = problem.path("code").asString() + " " + problem.path("errors");
      if (!isForAnother(problem.path("code").asString())) {
        break;
      }
    }
    refused.put(task.kind(), task.key() + ": " + refusal);
    return null;
  }

  private Answer byHeart(String who, SimulatedTask task, String now, Map<String, Object> sent) {
    JsonNode schema = known.get(way(task));
    return schema == null || !BY_HEART.contains(task.kind())
        ? null
        : fill(who, task, FormFilling.emptyForm(schema), now, sent);
  }

  private static String way(SimulatedTask task) {
    return task.kind() + " " + task.roles();
  }

  /**
   * Somebody's attempt at a task, with everything as the form wants it, but for some values that
   * stay as they are given; null stands for a value that is left out.
   */
  Answer attempt(
      String who, SimulatedTask task, String now, String outcome, Map<String, Object> given) {
    Answer form = town.as(who).get("/api/tasks/" + task.id() + "/form");
    if (form.status() != 200) {
      return town.as(who)
          .post(
              "/api/tasks/" + task.id() + "/complete",
              Map.of("data", Map.of("outcome", outcome, "actedAt", now, "source", "PHONE")));
    }
    String part = form.json().path("data").path("part").asString("");
    Map<String, Object> ordinary = ordinary(task.kind(), part, now, town.nameOf(who));
    FormFilling filling =
        new FormFilling(form.json(), now, town.nameOf(who), choices.ordinary(task, ordinary));
    filling.fix("outcome", outcome);
    given.forEach(filling::fix);
    filling.complete(wanted.getOrDefault(String.join(" ", way(task), part, outcome), Set.of()));
    return send(who, task, filling);
  }

  /** Sends, and mends what is refused, as long as it can be mended. */
  private Answer send(String who, SimulatedTask task, FormFilling filling) {
    Answer answer = sendOnce(who, task, filling);
    for (int i = 0; i < MOST_TRIES && answer.status() == 422 && filling.mend(answer); i++) {
      answer = sendOnce(who, task, filling);
    }
    return answer;
  }

  /** Whether a refusal means: not you, but another. */
  static boolean isForAnother(String code) {
    return OTHER_PERSON.contains(code);
  }

  private Answer fill(
      String who, SimulatedTask task, JsonNode form, String now, Map<String, Object> sent) {
    String part = form.path("data").path("part").asString("");
    Map<String, Object> ordinary = ordinary(task.kind(), part, now, town.nameOf(who));
    Map<String, Object> chosen = choices.of(task, ordinary);
    Answer answer = null;
    for (String outcome : outcomes(form, chosen, ordinary)) {
      boolean asChosen = outcome.equals(chosen.get("outcome"));
      FormFilling filling =
          new FormFilling(form, now, town.nameOf(who), asChosen ? chosen : ordinary);
      filling.values().put("outcome", outcome);
      String way = String.join(" ", way(task), part, outcome);
      filling.complete(wanted.getOrDefault(way, Set.of()));
      answer = send(who, task, filling);
      if (answer.status() == 200) {
        wanted.put(way, Set.copyOf(filling.told()));
        sent.putAll(filling.values());
        return answer;
      }
      boolean unfit =
          answer.status() == 422
              && answer.json().path("code").asString().equals("task.outcomeUnfit");
      if (!unfit) {
        return answer;
      }
    }
    return answer;
  }

  /** Whatever is sent, it is accepted or refused: never does the product fail. */
  private Answer sendOnce(String who, SimulatedTask task, FormFilling filling) {
    Answer answer =
        town.as(who)
            .post("/api/tasks/" + task.id() + "/complete", Map.of("data", filling.values()));
    assertThat(answer.status()).as("%s %s", answer.call(), answer.text()).isLessThan(500);
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

  private static Map<String, Object> ordinary(String kind, String part, String now, String name) {
    if (!Answers.knows(kind)) {
      return kind.equals("allow-medical-exit") && part.equals("RETURN")
          ? Map.of("outcome", "RETURNED", "backAt", now)
          : Map.of();
    }
    Map<String, Object> ordinary = Answers.of(kind, part, now, name);
    if (kind.equals("prepare-transfer")) {
      // One bus for all who are ready by now.
      ordinary.put("departAt", OffsetDateTime.parse(now).plusHours(1).toString());
    }
    return ordinary;
  }
}
