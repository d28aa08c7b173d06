package org.sixfold.modeling;

import static org.sixfold.modeling.ModelXmlFile.children;
import static org.sixfold.modeling.ModelXmlFile.id;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A process begins when a case does, or when another calls it. One that a timer, a message or a
 * signal begins would run as soon as it is deployed, released or not, and for nobody's case.
 */
final class StartRule implements BpmnRule {

  @Override
  public void check(ModelXmlFile model, Surroundings known, Findings findings) {
    for (Element process : model.elements("process")) {
      children(process, "startEvent").stream()
          .filter(StartRule::beginsByItself)
          .forEach(start -> findings.error(id(start), "bpmn.beginsByItself"));
    }
  }

  private static boolean beginsByItself(Element start) {
    for (Node child = start.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getLocalName() != null && child.getLocalName().endsWith("EventDefinition")) {
        return true;
      }
    }
    return false;
  }
}
