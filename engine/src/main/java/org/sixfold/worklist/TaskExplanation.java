package org.sixfold.worklist;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sixfold.access.SignedInUser;
import org.sixfold.grid.Grid;
import org.sixfold.grid.Grids;
import org.sixfold.responsibility.Member;
import org.sixfold.responsibility.Responsibility;
import org.sixfold.shared.ProblemTexts;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.worklist.persistence.WorkItemMapper;
import org.sixfold.worklist.persistence.WorkItemRow;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Says why a task lies with somebody, why now, and by which rule. */
@Service
public class TaskExplanation {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final WorkItemMapper items;
  private final Responsibility responsibility;
  private final Grids grids;
  private final ProblemTexts texts;
  private final SixfoldClock clock;
  private final JsonMapper json;

  TaskExplanation(
      WorkItemMapper items,
      Responsibility responsibility,
      Grids grids,
      ProblemTexts texts,
      SixfoldClock clock,
      JsonMapper json) {
    this.items = items;
    this.responsibility = responsibility;
    this.grids = grids;
    this.texts = texts;
    this.clock = clock;
    this.json = json;
  }

  /**
   * @param sentence by language
   * @param trace the deadline's rule row and its inputs, and the computed times
   */
  public record Why(Map<String, String> sentence, Map<String, Object> trace) {}

  /** Explains one task that the user may see. */
  public Why why(SignedInUser user, String id) {
    WorkItemRow task = TaskAccess.visible(user, items.find(id));
    String who =
        task.assignee() == null
            ? "-"
            : responsibility.find(task.assignee()).map(Member::name).orElse(task.assignee());
    String place = grids.find(task.grid()).map(Grid::name).orElse(task.grid());
    Map<String, String> sentence =
        texts.of(
            task.dueAt() == null ? "task.why" : "task.whyDue",
            place,
            task.title(),
            task.role(),
            who,
            time(task.createdAt()),
            time(task.dueAt()));
    return new Why(sentence, trace(task));
  }

  private Map<String, Object> trace(WorkItemRow task) {
    Map<String, Object> trace = new LinkedHashMap<>();
    if (task.deadlineTrace() != null) {
      trace.putAll(
          json.readValue(task.deadlineTrace(), new TypeReference<Map<String, Object>>() {}));
    }
    trace.put("role", task.role());
    trace.put("grid", task.grid());
    trace.put("createdAt", task.createdAt());
    trace.put("warnAt", task.warnAt());
    trace.put("due", task.dueAt());
    trace.put("level", task.level());
    trace.put("nextEscalationAt", task.nextEscalationAt());
    return trace;
  }

  private String time(Instant moment) {
    return moment == null ? "-" : TIME.format(moment.atZone(clock.zone()));
  }
}
