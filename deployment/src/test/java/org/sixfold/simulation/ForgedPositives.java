package org.sixfold.simulation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.sixfold.testsupport.product.Answer;
import org.sixfold.testsupport.product.Client;

/** A positive that no laboratory found, or that only one person says. */
final class ForgedPositives implements WrongfulActs.Wrong {

  static final String BY_DOCTOR = "a doctor forges a positive";
  static final String BY_GRID_MEMBER = "a grid member forges a positive";
  static final String BEFORE_SAMPLE = "a laboratory reports a sample to come";
  static final String OTHER_TUBE = "a laboratory reports a tube that nobody took";
  static final String SAMPLER_CONFIRMS = "the sampler confirms the own positive";

  private final Town town;
  private final WorkingTown working;
  private final Attempts attempts;
  private final Set<String> tried = new HashSet<>();

  ForgedPositives(Town town, WorkingTown working, Attempts attempts) {
    this.town = town;
    this.working = working;
    this.attempts = attempts;
  }

  @Override
  public void tryOn(SimulatedTask task, String now) {
    if (task.kind().equals("take-sample") && tried.add(task.caseId())) {
      forge(BY_DOCTOR, town.as("dr-01"), task, Map.of("sampledAt", now));
      forge(BY_GRID_MEMBER, town.as("gm-33078400100701"), task, Map.of("sampledAt", now));
      forge(
          BEFORE_SAMPLE, town.laboratory(), task, Map.of("sampledAt", "2022-12-31T00:00:00+08:00"));
      forge(OTHER_TUBE, town.laboratory(), task, Map.of("sampledAt", now, "tube", "T-forged"));
    }
    if (task.kind().equals("confirm-positive") && tried.add(task.id())) {
      confirmAsSampler(task, now);
    }
  }

  private void forge(String act, Client sender, SimulatedTask task, Map<String, Object> known) {
    if (attempts.enough(act)) {
      return;
    }
    Map<String, Object> result = new HashMap<>(known);
    String number = "forged " + act.hashCode() + " " + task.id();
    result.putAll(Map.of("messageId", number, "result", "POSITIVE", "labNo", number));
    Answer answer = sender.post("/api/cases/" + task.caseId() + "/messages/test.result", result);
    attempts.refused(act, answer);
  }

  private void confirmAsSampler(SimulatedTask task, String now) {
    String sampler = working.lastBy(task.caseId(), "take-sample");
    if (sampler != null) {
      attempts.refused(
          SAMPLER_CONFIRMS,
          working.hand().attempt(sampler, task, now, "POSITIVE", Map.of("recheck", "POSITIVE")));
    }
  }
}
