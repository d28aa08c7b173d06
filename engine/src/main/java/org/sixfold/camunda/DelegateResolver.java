package org.sixfold.camunda;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.ApplicationContext;

/** Knows beans that are written to be called from models, by name, and no other bean. */
class DelegateResolver extends ReadOnlyResolver {

  private final ApplicationContext context;

  DelegateResolver(ApplicationContext context) {
    this.context = context;
  }

  @Override
  Object find(Object base, String property) {
    return base == null && isDelegate(property) ? context.getBean(property) : null;
  }

  private boolean isDelegate(String name) {
    return context.containsBean(name)
        && (context.isTypeMatch(name, JavaDelegate.class)
            || context.isTypeMatch(name, ExecutionListener.class)
            || context.isTypeMatch(name, TaskListener.class));
  }
}
