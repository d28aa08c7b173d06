package org.sixfold.verification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sixfold.casework.AreaWords;
import org.sixfold.casework.InvestigationTalk;
import org.sixfold.casework.WelfareTalk;
import org.sixfold.worklist.TaskHandler.OpenTask;
import org.springframework.stereotype.Component;

/** What stands in the form of a call or a visit before anybody answers, for many tasks at once. */
@Component
class TalkPrefill {

  private final AreaWords areas;
  private final WelfareTalk welfare;
  private final InvestigationTalk investigation;

  TalkPrefill(AreaWords areas, WelfareTalk welfare, InvestigationTalk investigation) {
    this.areas = areas;
    this.welfare = welfare;
    this.investigation = investigation;
  }

  /**
   * Values by task.
   *
   * @param told what is known of cases already
   * @param more what else a task's form shows
   */
  Map<String, Map<String, Object>> of(
      List<OpenTask> tasks,
      Function<Set<String>, Map<String, Map<String, Object>>> told,
      Function<OpenTask, Map<String, Object>> more) {
    Set<String> cases =
        tasks.stream()
            .filter(task -> !welfare.is(task))
            .map(OpenTask::caseId)
            .collect(Collectors.toSet());
    Map<String, Map<String, Object>> known = told.apply(cases);
    Map<String, Map<String, String>> met = areas.all(cases);
    Map<String, Map<String, Object>> values = new HashMap<>();
    for (OpenTask task : tasks) {
      if (welfare.is(task)) {
        values.put(task.id(), welfare.prefill(task));
        continue;
      }
      Map<String, Object> shown = new HashMap<>(known.getOrDefault(task.caseId(), Map.of()));
      shown.putAll(more.apply(task));
      shown.putAll(investigation.prefill(task));
      shown.put("riskAreas", met.get(task.caseId()));
      values.put(task.id(), shown);
    }
    return values;
  }
}
