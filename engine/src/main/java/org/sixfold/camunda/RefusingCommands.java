package org.sixfold.camunda;

import java.util.function.Function;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/**
 * Calls of the engine to which a refusal is an answer. The engine writes every exception that ends
 * a command to the log as an error with its trace; caught within a command around it, it ends none.
 * All others do so still.
 */
@Component
class RefusingCommands {

  private final ProcessEngineConfigurationImpl engine;

  RefusingCommands(ProcessEngineConfigurationImpl engine) {
    this.engine = engine;
  }

  /**
   * @param refusal thrown before the engine has changed anything
   */
  <T, X extends RuntimeException> T run(Class<X> refusal, Supplier<T> call, Function<X, T> answer) {
    return engine
        .getCommandExecutorTxRequired()
        .execute(
            command -> {
              try {
                return call.get();
              } catch (RuntimeException thrown) {
                if (refusal.isInstance(thrown)) {
                  return answer.apply(refusal.cast(thrown));
                }
                throw thrown;
              }
            });
  }
}
