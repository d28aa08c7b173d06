package org.sixfold.modeling;

import static org.sixfold.modeling.ModelXmlFile.CAMUNDA;
import static org.sixfold.modeling.ModelXmlFile.id;

import org.w3c.dom.Element;

/** What a model calls is deployed with it, and stays the version it was deployed with. */
final class CallRule implements BpmnRule {

  @Override
  public void check(ModelXmlFile model, Surroundings known, Findings findings) {
    for (Element call : model.elements("callActivity")) {
      String called = call.getAttribute("calledElement");
      if (!known.processes().contains(called)) {
        findings.warning(id(call), "bpmn.calledUnknown", called);
      }
      if (!"deployment".equals(call.getAttributeNS(CAMUNDA, "calledElementBinding"))) {
        findings.error(id(call), "bpmn.calledBinding");
      }
    }
    for (Element decision : model.elements("businessRuleTask")) {
      String asked = decision.getAttributeNS(CAMUNDA, "decisionRef");
      if (!known.decisions().contains(asked)) {
        findings.error(id(decision), "bpmn.decisionUnknown", asked);
      }
      if (!"deployment".equals(decision.getAttributeNS(CAMUNDA, "decisionRefBinding"))) {
        findings.error(id(decision), "bpmn.decisionBinding");
      }
    }
  }
}
