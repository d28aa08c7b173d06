package org.sixfold.forecast;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.sixfold.camunda.ModelCondition;
import org.sixfold.camunda.ModelFiles;
import org.sixfold.camunda.ModelProperties;
import org.sixfold.camunda.ReleasedFiles;
import org.springframework.stereotype.Component;

/** Reads a process of the active release: what is drawn is what is walked. */
@Component
class EnginePathReader {

  private static final String MODEL = ".bpmn";

  private final ReleasedFiles files;

  EnginePathReader(ReleasedFiles files) {
    this.files = files;
  }

  /**
   * @throws IllegalStateException if the release has no such process
   */
  PathModel read(String process) {
    byte[] file =
        ModelFiles.named(files.all(), process + MODEL)
            .orElseThrow(
                () -> new IllegalStateException("No process " + process + " in the release"));
    return read(Bpmn.readModelFromStream(new ByteArrayInputStream(file)), process);
  }

  static PathModel read(BpmnModelInstance model, String id) {
    Process process = model.getModelElementById(id);
    Map<String, PathModel.Node> nodes = new HashMap<>();
    String start = null;
    for (FlowElement element : process.getFlowElements()) {
      if (element instanceof FlowNode node) {
        nodes.put(node.getId(), node(node));
      }
      if (element instanceof StartEvent) {
        start = element.getId();
      }
    }
    return new PathModel(start, Map.copyOf(nodes));
  }

  private static PathModel.Node node(FlowNode node) {
    List<PathModel.Flow> flows = new ArrayList<>();
    SequenceFlow otherwise = node instanceof ExclusiveGateway gateway ? gateway.getDefault() : null;
    for (SequenceFlow flow : node.getOutgoing()) {
      if (!flow.equals(otherwise)) {
        flows.add(flow(flow));
      }
    }
    if (otherwise != null) {
      flows.add(new PathModel.Flow(otherwise.getTarget().getId(), null));
    }
    boolean task = node instanceof UserTask;
    String role = task ? ModelProperties.of(node, "role").orElse(null) : null;
    return new PathModel.Node(
        node.getId(),
        step(node),
        task ? ModelProperties.of(node, "kind").orElse(null) : null,
        role == null ? null : role.split(",")[0].strip(),
        node.getIncoming().size(),
        List.copyOf(flows));
  }

  private static PathModel.Flow flow(SequenceFlow flow) {
    return new PathModel.Flow(
        flow.getTarget().getId(),
        flow.getConditionExpression() == null
            ? null
            : ModelCondition.of(flow.getConditionExpression().getTextContent()));
  }

  private static PathModel.Step step(FlowNode node) {
    if (node instanceof UserTask) {
      return PathModel.Step.TASK;
    }
    if (node instanceof ExclusiveGateway) {
      return PathModel.Step.CHOICE;
    }
    if (node instanceof ParallelGateway) {
      return PathModel.Step.FORK;
    }
    if (node instanceof IntermediateCatchEvent) {
      return PathModel.Step.WAIT;
    }
    return node instanceof EndEvent ? PathModel.Step.END : PathModel.Step.PASS;
  }
}
