package org.sixfold.simulation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.sixfold.acceptance.Answers;
import org.sixfold.testsupport.product.Answer;
import tools.jackson.databind.JsonNode;

/** Signatures by those who have none, or for more than the law gives. */
final class ForgedSignatures implements WrongfulActs.Wrong {

  static final String LATER_END = "a later end is signed";
  static final String NO_DELEGATION = "a leader signs without delegation";
  static final String OTHER_DELEGATION = "a leader signs by a delegation that is none";
  static final String CADRE_SIGNS = "a village cadre signs";
  static final String MEMBER_ANNOUNCES = "a grid member announces release";
  static final String SIGNER_REVIEWS = "the signer reviews the objection";

  private final Town town;
  private final WorkingTown working;
  private final Attempts attempts;
  private final Set<String> tried = new HashSet<>();

  ForgedSignatures(Town town, WorkingTown working, Attempts attempts) {
    this.town = town;
    this.working = working;
    this.attempts = attempts;
  }

  @Override
  public void tryOn(SimulatedTask task, String now) {
    if (!tried.add(task.id())) {
      return;
    }
    switch (task.kind()) {
      case "sign-decision" -> {
        signLaterEnd(task, now);
        signAsLeader(NO_DELEGATION, null, task, now);
        signAsLeader(OTHER_DELEGATION, "永防指〔2021〕99号", task, now);
        signAs("vc-330784001007", CADRE_SIGNS, task, now);
      }
      case "announce-release" -> signAs("gm-33078400100701", MEMBER_ANNOUNCES, task, now);
      case "review-objection" -> reviewAsSigner(task, now);
      default -> {}
    }
  }

  /** By an officer who could sign it with the end that the rule gives. */
  private void signLaterEnd(SimulatedTask task, String now) {
    if (attempts.enough(LATER_END)) {
      return;
    }
    Answer answer = null;
    for (String officer : town.candidates(task)) {
      Map<String, Object> later = Map.of("earlierEnd", "2022-12-31T00:00:00+08:00");
      answer = working.hand().attempt(officer, task, now, "SIGNED", later);
      boolean another =
          answer.status() >= 400 && Hand.isForAnother(answer.json().path("code").asString());
      if (!another) {
        break;
      }
    }
    attempts.refused(LATER_END, answer);
  }

  private void signAsLeader(String act, String delegation, SimulatedTask task, String now) {
    if (!attempts.enough(act)) {
      Map<String, Object> forged = new HashMap<>();
      forged.put("authority", "DC-OFFICE");
      forged.put("legalBasis", "《突发公共卫生事件应急条例》第四十条");
      forged.put("delegation", delegation);
      attempts.refused(act, working.hand().attempt("ld-01", task, now, "SIGNED", forged));
    }
  }

  private void signAs(String who, String act, SimulatedTask task, String now) {
    if (!attempts.enough(act)) {
      Map<String, Object> values =
          new HashMap<>(Answers.of(task.kind(), "", now, town.nameOf(who)));
      Answer answer =
          town.as(who).post("/api/tasks/" + task.id() + "/complete", Map.of("data", values));
      attempts.refused(act, answer);
    }
  }

  private void reviewAsSigner(SimulatedTask task, String now) {
    JsonNode decisions =
        town.commandRoom().get("/api/cases/" + task.caseId()).expect(200).path("decisions");
    if (!decisions.isEmpty() && !attempts.enough(SIGNER_REVIEWS)) {
      String signer = decisions.path(0).path("signedBy").asString();
      attempts.refused(
          SIGNER_REVIEWS,
          working.hand().attempt(signer, task, now, "UPHELD", Map.of("finding", "UPHOLD")));
    }
  }
}
