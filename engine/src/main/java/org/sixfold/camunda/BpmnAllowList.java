package org.sixfold.camunda;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sixfold.camunda.AllowedModels.Refused;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * The elements and attributes a process model may use. What is not listed is refused, so that
 * scripts, classes, mail and shell tasks, connectors and method calls have no way in.
 */
class BpmnAllowList {

  private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
  private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

  /** Namespaces that only draw, or say which tool wrote the file. */
  private static final Set<String> HARMLESS =
      Set.of(
          "http://www.omg.org/spec/BPMN/20100524/DI",
          "http://www.omg.org/spec/DD/20100524/DC",
          "http://www.omg.org/spec/DD/20100524/DI",
          "http://www.omg.org/spec/BPMN/non-normative/color/1.0",
          "http://bpmn.io/schema/bpmn/biocolor/1.0",
          "http://camunda.org/schema/modeler/1.0",
          "http://www.w3.org/2001/XMLSchema-instance",
          "http://www.w3.org/2000/xmlns/",
          "http://www.w3.org/XML/1998/namespace");

  private static final Set<String> BPMN_ELEMENTS =
      Set.of(
          ("definitions process documentation extensionElements collaboration participant laneSet"
                  + " lane flowNodeRef startEvent endEvent userTask serviceTask businessRuleTask"
                  + " receiveTask manualTask callActivity subProcess exclusiveGateway"
                  + " parallelGateway inclusiveGateway eventBasedGateway sequenceFlow"
                  + " conditionExpression boundaryEvent intermediateCatchEvent"
                  + " intermediateThrowEvent timerEventDefinition timeDate timeDuration timeCycle"
                  + " messageEventDefinition message errorEventDefinition error"
                  + " escalationEventDefinition escalation signalEventDefinition signal"
                  + " terminateEventDefinition linkEventDefinition conditionalEventDefinition"
                  + " condition incoming outgoing textAnnotation text association group category"
                  + " categoryValue multiInstanceLoopCharacteristics loopCardinality"
                  + " completionCondition")
              .split(" "));

  private static final Set<String> CAMUNDA_ELEMENTS =
      Set.of(
          ("properties property in out executionListener taskListener inputOutput inputParameter"
                  + " outputParameter failedJobRetryTimeCycle")
              .split(" "));

  private static final Set<String> CAMUNDA_ATTRIBUTES =
      Set.of(
          ("asyncBefore asyncAfter exclusive delegateExpression formRef formRefBinding"
                  + " calledElementBinding historyTimeToLive decisionRef decisionRefBinding"
                  + " mapDecisionResult resultVariable collection elementVariable jobPriority"
                  + " versionTag isStartableInTasklist errorCodeVariable errorMessageVariable"
                  + " escalationCodeVariable variableName variableEvents initiator modelerTemplate"
                  + " modelerTemplateVersion")
              .split(" "));

  /** Attributes without a namespace by which a model would name code. */
  private static final Set<String> CODE = Set.of("class", "expression", "language", "scriptFormat");

  /** What an expression must not choose at run time. */
  private static final Set<String> LITERAL = Set.of("calledElement", "formRef", "decisionRef");

  /** More than anybody reads; the file is refused by the first. */
  private static final int MOST = 200;

  private static final int LONGEST = 120;

  private final List<Refused> refused = new ArrayList<>();

  List<Refused> check(Element root) {
    visit(root);
    return refused;
  }

  private void refuse(Element element, String what) {
    if (refused.size() < MOST) {
      String shown = what.length() <= LONGEST ? what : what.substring(0, LONGEST) + "…";
      refused.add(new Refused(ModelXml.nearestId(element), shown));
    }
  }

  private void visit(Element element) {
    String namespace = element.getNamespaceURI();
    String name = element.getLocalName();
    if (HARMLESS.contains(String.valueOf(namespace))) {
      return;
    }
    boolean known =
        BPMN.equals(namespace)
            ? BPMN_ELEMENTS.contains(name)
            : CAMUNDA.equals(namespace) && CAMUNDA_ELEMENTS.contains(name);
    if (!known) {
      refuse(element, "element " + element.getNodeName());
      return;
    }
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      visit((Attr) element.getAttributes().item(i), element);
    }
    StringBuilder text = new StringBuilder();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        visit(inner);
      } else if (child instanceof Text) {
        // The engine reads across comments: so does this.
        text.append(child.getNodeValue());
      }
    }
    if (!"documentation".equals(name) && !"text".equals(name)) {
      expression(element, text.toString());
    }
  }

  private void visit(Attr attribute, Element owner) {
    String namespace = attribute.getNamespaceURI();
    String name = attribute.getLocalName();
    if (namespace != null && HARMLESS.contains(namespace)) {
      return;
    }
    boolean known =
        namespace == null
            ? !CODE.contains(name)
            : CAMUNDA.equals(namespace) && CAMUNDA_ATTRIBUTES.contains(name);
    if (!known) {
      refuse(owner, "attribute " + attribute.getName() + " of " + owner.getNodeName());
    } else if (LITERAL.contains(name) && ModelExpressions.isExpression(attribute.getValue())) {
      refuse(owner, "expression in " + attribute.getName());
    } else {
      expression(owner, attribute.getValue());
    }
  }

  private void expression(Element owner, String text) {
    if (!ModelExpressions.isAllowed(text)) {
      refuse(owner, "expression " + text.strip());
    }
  }
}
