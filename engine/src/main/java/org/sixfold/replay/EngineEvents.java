package org.sixfold.replay;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SignalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Reads what drawn events wait for. */
final class EngineEvents {

  private static final Pattern VARIABLE =
      Pattern.compile("[$#]\\{\\s*([A-Za-z_][A-Za-z0-9_]*)\\s*}");

  private EngineEvents() {}

  /** What a node waits for; null if for nothing that anybody could tell. */
  static Way.Event of(FlowNode node) {
    if (node instanceof ReceiveTask task && task.getMessage() != null) {
      return new Way.Event(task.getMessage().getName(), true, null);
    }
    for (EventDefinition definition : node.getChildElementsByType(EventDefinition.class)) {
      if (definition instanceof TimerEventDefinition timer) {
        return timer(timer);
      }
      if (definition instanceof MessageEventDefinition told && told.getMessage() != null) {
        return new Way.Event(told.getMessage().getName(), true, null);
      }
      if (definition instanceof SignalEventDefinition told && told.getSignal() != null) {
        return new Way.Event(told.getSignal().getName(), true, null);
      }
    }
    return null;
  }

  private static Way.Event timer(TimerEventDefinition timer) {
    ModelElementInstance says =
        timer.getTimeDuration() == null ? timer.getTimeDate() : timer.getTimeDuration();
    if (says == null) {
      return null;
    }
    String text = says.getTextContent().strip();
    Matcher variable = VARIABLE.matcher(text);
    if (variable.matches()) {
      return new Way.Event(variable.group(1), false, null);
    }
    try {
      return new Way.Event(null, false, Duration.parse(text));
    } catch (DateTimeException computed) {
      return null;
    }
  }
}
