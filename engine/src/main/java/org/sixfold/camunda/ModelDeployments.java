package org.sixfold.camunda;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Deploys the files of a path together, so that what one names in another stays what it was. */
@Component
public class ModelDeployments {

  private final RepositoryService repository;
  private final TransactionTemplate apart;

  ModelDeployments(RepositoryService repository, PlatformTransactionManager transactions) {
    this.repository = repository;
    this.apart = new TransactionTemplate(transactions);
    this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  /**
   * Deploys files; nothing starts with them until they are the active release.
   *
   * @param name what operators see
   * @param files content by name with folders
   * @return the deployment's id
   * @throws ProcessEngineException if the engine refuses one of them
   */
  public String deploy(String name, Map<String, byte[]> files) {
    // Always a deployment of its own: an earlier one of this name is another release.
    DeploymentBuilder deployment = repository.createDeployment().name(name);
    files.forEach(
        (file, content) -> deployment.addInputStream(file, new ByteArrayInputStream(content)));
    return deployment.deploy().getId();
  }

  /**
   * Why the engine would refuse files, tried and taken back; empty if it would not. Within a
   * transaction it goes back to a savepoint: a connection of its own for each of many would leave
   * none for any.
   */
  public Optional<String> refusal(Map<String, byte[]> files) {
    try {
      apart.executeWithoutResult(
          status -> {
            status.setRollbackOnly();
            deploy("trial", files);
          });
      return Optional.empty();
    } catch (ProcessEngineException refused) {
      return Optional.of(String.valueOf(refused.getMessage()));
    }
  }
}
