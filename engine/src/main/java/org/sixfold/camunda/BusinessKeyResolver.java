package org.sixfold.camunda;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Knows the one property of an execution that models may name: the case id. */
class BusinessKeyResolver extends ReadOnlyResolver {

  @Override
  Object find(Object base, String property) {
    return base instanceof DelegateExecution execution && "processBusinessKey".equals(property)
        ? execution.getProcessBusinessKey()
        : null;
  }
}
