package org.sixfold.replay;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SignalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.sixfold.camunda.ModelTimer;

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
    if (timer.getTimeDate() != null) {
      return timer(ModelTimer.Kind.DATE, timer.getTimeDate());
    }
    if (timer.getTimeDuration() != null) {
      return timer(ModelTimer.Kind.DURATION, timer.getTimeDuration());
    }
    return timer.getTimeCycle() == null ? null : timer(ModelTimer.Kind.CYCLE, timer.getTimeCycle());
  }

  private static Way.Event timer(ModelTimer.Kind kind, ModelElementInstance says) {
    String text = says.getTextContent().strip();
    Matcher variable = VARIABLE.matcher(text);
    return variable.matches()
        ? new Way.Event(variable.group(1), false, null)
        : ModelTimer.of(kind, text).map(known -> new Way.Event(null, false, known)).orElse(null);
  }
}
