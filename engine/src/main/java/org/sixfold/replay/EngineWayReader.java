package org.sixfold.replay;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.sixfold.camunda.ModelCondition;
import org.sixfold.camunda.ModelProperties;

/** Reads all models of a path: what is drawn is what is walked. */
final class EngineWayReader {

  private final Map<String, Way.Node> nodes = new HashMap<>();
  private final Map<String, Way.Scope> scopes = new HashMap<>();

  private EngineWayReader() {}

  /**
   * The models among some files.
   *
   * @param files by name with folders
   * @throws UnreadableFile if one of them is no BPMN
   */
  static Way read(Map<String, byte[]> files) {
    EngineWayReader reader = new EngineWayReader();
    files.forEach(
        (name, content) -> {
          if (name.endsWith(".bpmn")) {
            BpmnModelInstance model = model(name, content);
            for (Process process : model.getModelElementsByType(Process.class)) {
              reader.scope(process.getId(), process.getId(), process.getFlowElements());
            }
          }
        });
    return new Way(Map.copyOf(reader.nodes), Map.copyOf(reader.scopes));
  }

  private static BpmnModelInstance model(String name, byte[] content) {
    try {
      return Bpmn.readModelFromStream(new ByteArrayInputStream(content));
    } catch (RuntimeException unreadable) {
      String file = name.substring(name.lastIndexOf('/') + 1);
      throw new UnreadableFile(file, null, null, null, unreadable);
    }
  }

  private static String key(String process, BaseElement element) {
    return process + "/" + element.getId();
  }

  private void scope(String process, String key, Collection<FlowElement> elements) {
    String start = null;
    List<Way.Entry> entries = new ArrayList<>();
    Map<String, List<Way.Entry>> attached = new HashMap<>();
    Map<String, String> deadlines = new HashMap<>();
    for (FlowElement element : elements) {
      if (element instanceof StartEvent begin) {
        start = key(process, begin);
      } else if (element instanceof BoundaryEvent event) {
        boundary(process, event, attached, deadlines);
      } else if (element instanceof SubProcess inner) {
        scope(process, key(process, inner), inner.getFlowElements());
        if (inner.triggeredByEvent()) {
          entries.add(entry(process, inner));
        }
      }
    }
    List<SequenceFlow> drawn =
        elements.stream()
            .filter(SequenceFlow.class::isInstance)
            .map(SequenceFlow.class::cast)
            .toList();
    for (FlowElement element : elements) {
      if (element instanceof FlowNode node) {
        nodes.put(
            key(process, node),
            node(
                process,
                node,
                deadlines.get(node.getId()),
                List.copyOf(attached.getOrDefault(node.getId(), List.of())),
                drawn));
      }
    }
    scopes.put(key, new Way.Scope(key, start, List.copyOf(entries)));
  }

  private static void boundary(
      String process,
      BoundaryEvent event,
      Map<String, List<Way.Entry>> attached,
      Map<String, String> deadlines) {
    String deadline = ModelProperties.of(event, "deadline").orElse(null);
    String host = event.getAttachedTo().getId();
    if (deadline != null) {
      deadlines.put(host, deadline.strip());
      return;
    }
    attached
        .computeIfAbsent(host, one -> new ArrayList<>())
        .add(
            new Way.Entry(
                key(process, event),
                null,
                event.cancelActivity(),
                code(event, caught()),
                EngineEvents.of(event)));
  }

  private static Way.Entry entry(String process, SubProcess inner) {
    StartEvent begin =
        inner.getFlowElements().stream()
            .filter(StartEvent.class::isInstance)
            .map(StartEvent.class::cast)
            .findFirst()
            .orElseThrow();
    return new Way.Entry(
        key(process, begin),
        key(process, inner),
        begin.isInterrupting(),
        code(begin, caught()),
        EngineEvents.of(begin));
  }

  private static Function<EventDefinition, String> caught() {
    return definition -> {
      String error = error(definition);
      return error == null ? escalation(definition) : error;
    };
  }

  private static String code(FlowNode event, Function<EventDefinition, String> reading) {
    return event.getChildElementsByType(EventDefinition.class).stream()
        .map(reading)
        .filter(code -> code != null)
        .findFirst()
        .orElse(null);
  }

  private static String error(EventDefinition definition) {
    return definition instanceof ErrorEventDefinition thrown && thrown.getError() != null
        ? thrown.getError().getErrorCode()
        : null;
  }

  private static String escalation(EventDefinition definition) {
    return definition instanceof EscalationEventDefinition thrown && thrown.getEscalation() != null
        ? thrown.getEscalation().getEscalationCode()
        : null;
  }

  private static Way.Node node(
      String process,
      FlowNode node,
      String deadline,
      List<Way.Entry> attached,
      List<SequenceFlow> drawn) {
    List<SequenceFlow> outgoing =
        drawn.stream().filter(flow -> node.equals(flow.getSource())).toList();
    int incoming = (int) drawn.stream().filter(flow -> node.equals(flow.getTarget())).count();
    Way.Step step = step(node);
    return new Way.Node(
        key(process, node),
        node.getId(),
        step,
        step == Way.Step.TASK ? task((UserTask) node, deadline) : null,
        enters(process, node),
        node instanceof CallActivity call && !handsOutcome(call),
        incoming,
        flows(process, node, outgoing),
        attached,
        step == Way.Step.END ? end(node) : null,
        step == Way.Step.WAIT ? EngineEvents.of(node) : null);
  }

  private static Way.Step step(FlowNode node) {
    if (node instanceof UserTask) {
      return Way.Step.TASK;
    }
    if (node instanceof ExclusiveGateway || node instanceof InclusiveGateway) {
      return Way.Step.CHOICE;
    }
    if (node instanceof ParallelGateway) {
      return Way.Step.FORK;
    }
    if (node instanceof EventBasedGateway) {
      return Way.Step.EVENTS;
    }
    if (node instanceof IntermediateCatchEvent || node instanceof ReceiveTask) {
      return Way.Step.WAIT;
    }
    if (node instanceof CallActivity || node instanceof SubProcess) {
      return Way.Step.ENTER;
    }
    return node instanceof EndEvent ? Way.Step.END : Way.Step.PASS;
  }

  private static Way.Task task(UserTask task, String deadline) {
    String role = ModelProperties.of(task, "role").orElse(null);
    String kind = ModelProperties.of(task, "kind").orElse(null);
    return new Way.Task(
        kind == null ? task.getId() : kind,
        role == null || role.contains("{") ? null : role.split(",")[0].strip(),
        deadline);
  }

  private static String enters(String process, FlowNode node) {
    if (node instanceof CallActivity call) {
      return call.getCalledElement();
    }
    return node instanceof SubProcess ? key(process, node) : null;
  }

  private static boolean handsOutcome(CallActivity call) {
    return call.getExtensionElements() != null
        && call
            .getExtensionElements()
            .getElementsQuery()
            .filterByType(CamundaOut.class)
            .list()
            .stream()
            .anyMatch(
                out ->
                    "outcome".equals(out.getCamundaTarget())
                        || "all".equals(out.getCamundaVariables()));
  }

  /** In the order in which they are drawn, as the engine asks them. */
  private static List<Way.Flow> flows(String process, FlowNode node, List<SequenceFlow> outgoing) {
    SequenceFlow otherwise = null;
    if (node instanceof ExclusiveGateway gateway) {
      otherwise = gateway.getDefault();
    } else if (node instanceof InclusiveGateway gateway) {
      otherwise = gateway.getDefault();
    }
    List<Way.Flow> flows = new ArrayList<>();
    for (SequenceFlow flow : outgoing) {
      flows.add(
          new Way.Flow(
              key(process, flow.getTarget()),
              flow.getConditionExpression() == null
                  ? null
                  : ModelCondition.ofAny(flow.getConditionExpression().getTextContent()),
              flow.equals(otherwise)));
    }
    return List.copyOf(flows);
  }

  private static Way.End end(FlowNode node) {
    return new Way.End(
        ModelProperties.of(node, "result").orElse(null),
        ModelProperties.of(node, "caseState").orElse(null),
        !node.getChildElementsByType(TerminateEventDefinition.class).isEmpty(),
        code(node, EngineWayReader::error),
        code(node, EngineWayReader::escalation));
  }
}
