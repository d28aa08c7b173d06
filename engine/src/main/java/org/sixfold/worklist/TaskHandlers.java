package org.sixfold.worklist;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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

  /** The handler of a kind; one that only routes by the outcome where a stage has none. */
  TaskHandler of(String kind) {
    TaskHandler handler = byKind.obtain().get(kind);
    return handler == null ? () -> kind : handler;
  }
}
