package org.sixfold.testsupport;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Notes which nodes of which models any specification of this run has passed. */
@Component
class NodeVisits implements BeanPostProcessor {

  private static final Map<String, Set<String>> VISITED = new ConcurrentHashMap<>();

  /** Ids of the nodes passed so far, by process. */
  static Map<String, Set<String>> all() {
    Map<String, Set<String>> all = new TreeMap<>();
    VISITED.forEach((process, nodes) -> all.put(process, new TreeSet<>(nodes)));
    return all;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    if (bean instanceof ProcessEngineConfigurationImpl engine) {
      engine.getCustomPostBPMNParseListeners().add(new Noting());
    }
    return bean;
  }

  private static final class Noting extends AbstractBpmnParseListener {
    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
      note(process, process.getKey());
    }

    private static void note(ScopeImpl scope, String process) {
      for (ActivityImpl activity : scope.getActivities()) {
        activity.addListener(
            ExecutionListener.EVENTNAME_START,
            (ExecutionListener)
                execution ->
                    VISITED
                        .computeIfAbsent(process, key -> ConcurrentHashMap.newKeySet())
                        .add(activity.getId()));
        note(activity, process);
      }
    }
  }
}
