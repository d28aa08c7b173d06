package org.sixfold.camunda;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/**
 * Runs many steps of the engine as one command: their rows are flushed in one go and their tasks
 * become one batch of work items. Fifty to a hundred starts a command are best.
 */
@Component
public class EngineBatch {

  private final ProcessEngineConfigurationImpl engine;

  EngineBatch(ProcessEngineConfigurationImpl engine) {
    this.engine = engine;
  }

  /** Runs the steps in the caller's transaction, or in one of their own. */
  public void run(Runnable steps) {
    engine
        .getCommandExecutorTxRequired()
        .execute(
            command -> {
              steps.run();
              return null;
            });
  }
}
