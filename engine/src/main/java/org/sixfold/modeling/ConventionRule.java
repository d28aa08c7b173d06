package org.sixfold.modeling;

import static org.sixfold.modeling.ModelXmlFile.id;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** What people need to read a model: speaking ids, Chinese labels, a sentence a node, a drawing. */
final class ConventionRule implements BpmnRule {

  private static final List<String> NODES =
      List.of(
          "startEvent",
          "endEvent",
          "userTask",
          "serviceTask",
          "businessRuleTask",
          "receiveTask",
          "manualTask",
          "callActivity",
          "subProcess",
          "exclusiveGateway",
          "parallelGateway",
          "inclusiveGateway",
          "eventBasedGateway",
          "boundaryEvent",
          "intermediateCatchEvent",
          "intermediateThrowEvent");

  private static final Set<String> LABELLED =
      Set.of("userTask", "serviceTask", "businessRuleTask", "callActivity", "boundaryEvent");

  @Override
  public void check(ModelXmlFile model, Surroundings known, Findings findings) {
    for (Element process : model.elements("process")) {
      if (!id(process).equals(model.baseName())) {
        findings.warning(id(process), "model.nameUnfit", model.baseName(), id(process));
      }
    }
    Set<String> drawn = new HashSet<>();
    for (String type : List.of("BPMNShape", "BPMNEdge")) {
      model.elements(type).forEach(shape -> drawn.add(shape.getAttribute("bpmnElement")));
    }
    for (String type : NODES) {
      model.elements(type).forEach(node -> checkNode(node, type, drawn, findings));
    }
    model.elements("sequenceFlow").stream()
        .filter(flow -> !drawn.contains(id(flow)))
        .forEach(flow -> findings.warning(id(flow), "bpmn.notDrawn"));
  }

  private static void checkNode(Element node, String type, Set<String> drawn, Findings findings) {
    String label = node.getAttribute("name");
    if (!id(node).matches(prefix(type) + "_[a-z][A-Za-z0-9]*")) {
      findings.warning(id(node), "bpmn.idUnfit", prefix(type));
    }
    if (label.isEmpty() ? LABELLED.contains(type) : !label.matches("(?s).*\\p{IsHan}.*")) {
      findings.warning(id(node), "bpmn.labelUnfit");
    }
    if (ModelXmlFile.children(node, "documentation").stream()
        .allMatch(text -> text.getTextContent().isBlank())) {
      findings.warning(id(node), "bpmn.documentationMissing");
    }
    if (!drawn.contains(id(node))) {
      findings.warning(id(node), "bpmn.notDrawn");
    }
  }

  private static String prefix(String type) {
    if (type.endsWith("Gateway")) {
      return "gateway";
    }
    return switch (type) {
      case "boundaryEvent", "intermediateCatchEvent", "intermediateThrowEvent" -> "event";
      default -> type;
    };
  }
}
