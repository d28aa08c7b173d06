package org.sixfold.camunda;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.springframework.context.ApplicationContext;

/**
 * Knows {@code dueAt} in the boundary timers of deadlines: the moment of the first level by the row
 * that the timer names. It is asked only where deadlines keep their engine jobs.
 */
class DueAtResolver extends ReadOnlyResolver {

  /** What has no deadline is never due. */
  private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

  private final ApplicationContext context;

  DueAtResolver(ApplicationContext context) {
    this.context = context;
  }

  @Override
  Object find(ELContext elContext, Object base, String property) {
    if (base != null
        || !"dueAt".equals(property)
        || !(elContext.getContext(VariableScope.class) instanceof ExecutionEntity execution)) {
      return null;
    }
    String deadline = execution.getActivity().getProperties().get(DeadlineParseListener.DEADLINE);
    Optional<Instant> first =
        deadline == null
            ? Optional.empty()
            : context
                .getBean(EngineDeadlines.class)
                .firstLevel(
                    execution.getProcessDefinition().getDeploymentId(),
                    deadline,
                    UserTaskParseListener.routing(execution));
    return Date.from(first.orElse(NEVER));
  }
}
