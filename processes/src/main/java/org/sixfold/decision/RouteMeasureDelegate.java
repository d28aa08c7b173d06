package org.sixfold.decision;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The decision may have been changed, or the person freed, while the notice was on its way. */
@Component
class RouteMeasureDelegate implements JavaDelegate {

  private final MeasureRouting routing;

  RouteMeasureDelegate(MeasureRouting routing) {
    this.routing = routing;
  }

  @Override
  public void execute(DelegateExecution execution) {
    routing
        .of(execution.getProcessBusinessKey())
        .forEach((name, value) -> execution.getProcessInstance().setVariable(name, value));
  }
}
