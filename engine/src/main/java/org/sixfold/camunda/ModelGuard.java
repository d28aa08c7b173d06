package org.sixfold.camunda;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;

/**
 * Stands before the engine's deployers and refuses what is not on the allow-lists: other files than
 * models, decisions and forms, elements and attributes that run code, and decision languages other
 * than FEEL.
 */
class ModelGuard implements Deployer {

  @Override
  public void deploy(DeploymentEntity deployment) {
    for (ResourceEntity resource : deployment.getResources().values()) {
      List<String> findings = check(resource.getName(), resource.getBytes());
      if (!findings.isEmpty()) {
        throw new ProcessEngineException(
            "Refused " + resource.getName() + ": " + String.join("; ", findings));
      }
    }
  }

  /** What must not be deployed; empty if all of the file may. */
  static List<String> check(String name, byte[] content) {
    try {
      return AllowedModels.check(name, content).stream().map(AllowedModels.Refused::what).toList();
    } catch (IllegalArgumentException e) {
      throw new ProcessEngineException(e.getMessage(), e);
    }
  }
}
