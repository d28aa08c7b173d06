package org.sixfold.worklist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sixfold.worklist.persistence.WorkItemRow;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The handlers of the stages, by kind. */
@Component
class TaskHandlers {

  /**
   * Found when first asked for: handlers use the engine, which itself leads back to the worklist.
   */
  private final SingletonSupplier<Map<String, TaskHandler>> byKind;

  TaskHandlers(ObjectProvider<TaskHandler> handlers) {
    byKind =
        SingletonSupplier.of(
            () ->
                handlers.stream()
                    .collect(Collectors.toMap(TaskHandler::kind, Function.identity())));
  }

  /** What the forms of these tasks begin with, by task id, kind by kind. */
  Map<String, Map<String, Object>> prefill(List<WorkItemRow> tasks) {
    Map<String, Map<String, Object>> values = new HashMap<>();
    tasks.stream()
        .collect(Collectors.groupingBy(WorkItemRow::kind))
        .forEach(
            (kind, ofKind) ->
                values.putAll(
                    of(kind).prefillAll(ofKind.stream().map(TaskCompletion::open).toList())));
    return values;
  }

  /** The handler of a kind; one that only routes by the outcome where a stage has none. */
  TaskHandler of(String kind) {
    TaskHandler handler = byKind.obtain().get(kind);
    return handler == null ? () -> kind : handler;
  }
}
