package org.sixfold.path;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** Reads what a model says about the element at hand. */
final class EngineElement {

  private EngineElement() {}

  /**
   * The value of a {@code camunda:property} of the current element.
   *
   * @throws IllegalStateException if the element has none of this name
   */
  static String property(DelegateExecution execution, String name) {
    FlowElement element = execution.getBpmnModelElementInstance();
    if (element.getExtensionElements() != null) {
      for (CamundaProperties properties :
          element
              .getExtensionElements()
              .getElementsQuery()
              .filterByType(CamundaProperties.class)
              .list()) {
        for (CamundaProperty property : properties.getCamundaProperties()) {
          if (name.equals(property.getCamundaName())) {
            return property.getCamundaValue();
          }
        }
      }
    }
    throw new IllegalStateException(element.getId() + " has no property " + name);
  }
}
