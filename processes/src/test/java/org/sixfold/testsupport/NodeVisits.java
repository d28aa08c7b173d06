package org.sixfold.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
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

/**
 * Notes which nodes of which models the specifications of this run have passed. They run in several
 * JVMs; each leaves its notes in a file when it ends.
 */
@Component
class NodeVisits implements BeanPostProcessor {

  private static final Path NOTES = Path.of("target", "node-visits");

  /** One line a node: process, blank, id. */
  private static final Set<String> VISITED = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(NodeVisits::leave));
  }

  private static void leave() {
    try {
      Files.createDirectories(NOTES);
      Files.write(NOTES.resolve(String.valueOf(ProcessHandle.current().pid())), VISITED);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes up what was left: ids of the nodes passed, by process. The next run starts anew. */
  static Map<String, Set<String>> take() throws IOException {
    Map<String, Set<String>> all = new TreeMap<>();
    try (DirectoryStream<Path> notes = Files.newDirectoryStream(NOTES)) {
      for (Path note : notes) {
        for (String line : Files.readAllLines(note)) {
          String[] visit = line.split(" ");
          all.computeIfAbsent(visit[0], process -> new TreeSet<>()).add(visit[1]);
        }
        Files.delete(note);
      }
    }
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
            (ExecutionListener) execution -> VISITED.add(process + " " + activity.getId()));
        note(activity, process);
      }
    }
  }
}
