package org.sixfold.camunda;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Input;
import org.springframework.stereotype.Component;

/** Asks tables that are not deployed, as the engine would. */
@Component
public class DecisionTrials {

  private final ProcessEngineConfigurationImpl engine;
  private final RefusingCommands commands;

  DecisionTrials(ProcessEngineConfigurationImpl engine, RefusingCommands commands) {
    this.engine = engine;
    this.commands = commands;
  }

  /** A table to be asked. */
  public interface Trial {

    /**
     * All rows that fit.
     *
     * @param inputs codes, flags and counts; what is left out is false, or an empty text
     * @return outputs by name, in the order of the hit policy
     * @throws RuntimeException if the engine cannot read a cell
     */
    List<Map<String, Object>> ask(Map<String, Object> inputs);
  }

  /**
   * @param key the decision in the file
   * @throws RuntimeException if the engine cannot read it
   */
  public Trial of(byte[] file, String key) {
    return told(() -> read(file, key));
  }

  /** Whoever tries a table hears of it; the log need not. */
  private <T> T told(Supplier<T> call) {
    AtomicReference<RuntimeException> refusal = new AtomicReference<>();
    T answer =
        commands.run(
            RuntimeException.class,
            call,
            refused -> {
              refusal.set(refused);
              return null;
            });
    if (refusal.get() != null) {
      throw refusal.get();
    }
    return answer;
  }

  private Trial read(byte[] file, String key) {
    DmnModelInstance model = Dmn.readModelFromStream(new ByteArrayInputStream(file));
    DmnDecision decision = engine.getDmnEngine().parseDecision(key, model);
    Map<String, Object> blank = new HashMap<>();
    for (Input input : model.getModelElementsByType(Input.class)) {
      String type = input.getInputExpression().getTypeRef();
      Object value = "boolean".equals(type) ? Boolean.FALSE : "string".equals(type) ? "" : null;
      blank.put(input.getInputExpression().getText().getTextContent().strip(), value);
    }
    return inputs -> {
      Map<String, Object> question = new HashMap<>(blank);
      question.putAll(inputs);
      return told(() -> engine.getDmnEngine().evaluateDecision(decision, question).getResultList());
    };
  }
}
