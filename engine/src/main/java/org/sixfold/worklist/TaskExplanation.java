package org.sixfold.worklist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.TimelineTexts;
import org.sixfold.worklist.persistence.WorkItemMapper;
import org.sixfold.worklist.persistence.WorkItemRow;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Says why a task lies with somebody, why now, and by which rule. */
@Service
public class TaskExplanation {

  private final WorkItemMapper items;
  private final TimelineTexts texts;
  private final JsonMapper json;

  TaskExplanation(WorkItemMapper items, TimelineTexts texts, JsonMapper json) {
    this.items = items;
    this.texts = texts;
    this.json = json;
  }

  /**
   * @param sentence by language
   * @param trace the deadline's rule row, its inputs and its source, and the computed times
   */
  public record Why(Map<String, String> sentence, Map<String, Object> trace) {}

  /** Explains one task that the user may see. */
  public Why why(SignedInUser user, String id) {
    return why(TaskAccess.visible(user, items.find(id)));
  }

  /** The same of a task as it is stored. */
  Why why(WorkItemRow task) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("grid", task.grid());
    details.put("kind", texts.names(task.kind()) ? task.kind() : task.title());
    details.put("role", List.of(task.role().split(",")));
    details.put("assignee", task.assignee());
    details.put("createdAt", task.createdAt());
    details.put("due", task.dueAt());
    Map<String, Object> trace = trace(task);
    details.put("rule", rule(trace, task.kind()));
    Map<String, String> sentence =
        texts.tell(task.dueAt() == null ? "task.why" : "task.whyDue", details);
    return new Why(sentence, trace);
  }

  /** The name of the row; the kind where the table names none. */
  private static Object rule(Map<String, Object> trace, String kind) {
    Object name = trace.get("rule") instanceof Map<?, ?> row ? row.get("rule") : null;
    return name == null ? kind : name;
  }

  /** Where the row's figures come from; null where the table does not tell. */
  private static Object source(Map<String, Object> trace) {
    return trace.get("rule") instanceof Map<?, ?> row ? row.get("source") : null;
  }

  private Map<String, Object> trace(WorkItemRow task) {
    Map<String, Object> trace = new LinkedHashMap<>();
    if (task.deadlineTrace() != null) {
      trace.putAll(
          json.readValue(task.deadlineTrace(), new TypeReference<Map<String, Object>>() {}));
    }
    trace.put("source", source(trace));
    trace.put("role", task.role());
    trace.put("grid", task.grid());
    trace.put("createdAt", task.createdAt());
    trace.put("warnAt", task.warnAt());
    trace.put("due", task.dueAt());
    trace.put("level", task.level());
    trace.put("nextEscalationAt", task.nextEscalationAt());
    return trace;
  }
}
