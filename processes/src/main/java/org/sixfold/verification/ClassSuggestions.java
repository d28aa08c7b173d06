package org.sixfold.verification;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.sixfold.casework.EngineTasks;
import org.sixfold.casework.Proposals;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.worklist.TaskHandler.OpenTask;
import org.springframework.stereotype.Component;

/**
 * The class that an event suggests to the reviewing doctor: a discharge from hospital, or somebody
 * whom the person met. The doctor proposes what the doctor finds.
 */
@Component
class ClassSuggestions {

  private static final String DISCHARGED_PATIENT = "DISCHARGED_PATIENT";

  private final EngineTasks tasks;
  private final Proposals proposals;
  private final SixfoldClock clock;

  ClassSuggestions(EngineTasks tasks, Proposals proposals, SixfoldClock clock) {
    this.tasks = tasks;
    this.proposals = proposals;
    this.clock = clock;
  }

  /** Proposed values of the form; empty if nothing suggests any. */
  Map<String, Object> of(OpenTask task) {
    String proposed = text(task, "proposedClass");
    if (proposed != null) {
      return values(proposed, text(task, "proposedFrom"));
    }
    String dischargedAt = text(task, "dischargedAt");
    boolean proposedBefore =
        proposals
            .latest(task.caseId())
            .filter(latest -> latest.personClass().equals(DISCHARGED_PATIENT))
            .isPresent();
    if (dischargedAt == null || proposedBefore) {
      return Map.of();
    }
    Map<String, Object> values = values(DISCHARGED_PATIENT, dischargedAt);
    values.put("place", "HOME_MONITORING");
    return values;
  }

  private Map<String, Object> values(String personClass, String from) {
    Map<String, Object> values = new HashMap<>();
    values.put("class", personClass);
    if (from != null) {
      values.put(
          "countedFrom", Instant.parse(from).atZone(clock.zone()).toOffsetDateTime().toString());
    }
    return values;
  }

  private String text(OpenTask task, String variable) {
    Object value = tasks.variable(task, variable);
    return value == null ? null : value.toString();
  }
}
