package org.sixfold.camunda;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.sixfold.camunda.persistence.ModelRelease;
import org.sixfold.camunda.persistence.ModelReleaseMapper;
import org.sixfold.shared.Actor;
import org.sixfold.shared.Ids;
import org.sixfold.shared.SixfoldClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deploys the packaged models at start, all in one deployment, if these very files were never
 * deployed before and no designer has released others: an upgrade brings new models, but neither it
 * nor an old node replaces what designers released.
 */
@Component
@Lazy(false)
class ModelDeployer implements Models {

  private static final Logger LOG = LoggerFactory.getLogger(ModelDeployer.class);

  private static final String NONE = "No models are released";

  private final RepositoryService repository;
  private final ModelDeployments deployments;
  private final ModelReleaseMapper releases;
  private final TransactionTemplate transaction;
  private final ObjectProvider<DeploymentReview> reviews;
  private final SixfoldClock clock;
  private final Map<String, String> definitionIds = new ConcurrentHashMap<>();

  ModelDeployer(
      RepositoryService repository,
      ModelDeployments deployments,
      ModelReleaseMapper releases,
      TransactionTemplate transaction,
      ObjectProvider<DeploymentReview> reviews,
      SixfoldClock clock) {
    this.repository = repository;
    this.deployments = deployments;
    this.releases = releases;
    this.transaction = transaction;
    this.reviews = reviews;
    this.clock = clock;
  }

  /** Before anything that opens cases at start. */
  @EventListener(ContextRefreshedEvent.class)
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void deployPackaged() {
    PackagedModels models = PackagedModels.read();
    if (models.files().isEmpty()) {
      return;
    }
    try {
      transaction.executeWithoutResult(status -> deploy(models));
    } catch (DuplicateKeyException e) {
      LOG.info("Another node has just deployed the packaged models");
    }
  }

  private void deploy(PackagedModels models) {
    String hash = models.hash();
    List<ModelRelease> newest = releases.newest();
    if (releases.hasSeed(hash)) {
      return;
    }
    if (newest.stream().anyMatch(one -> one.seedHash() == null)) {
      LOG.info("The packaged models differ, but designers released their own: these stay active");
      return;
    }
    refuseUnfit(models);
    String id = deployments.deploy("seed", models.files());
    releases.insert(new ModelRelease(Ids.next(), id, hash, Actor.SYSTEM, clock.now(), false));
    LOG.info("Deployed {} packaged models, decisions and forms", models.files().size());
  }

  private void refuseUnfit(PackagedModels models) {
    List<String> refusals =
        reviews.stream().flatMap(review -> review.refusals(models.files()).stream()).toList();
    if (!refusals.isEmpty()) {
      throw new IllegalStateException(
          "The packaged models are refused:\n" + String.join("\n", refusals));
    }
  }

  @Override
  public String activeDeploymentId() {
    return active().deploymentId();
  }

  @Override
  public Released active() {
    return required(lastBegun(clock.now()));
  }

  @Override
  public Released at(Instant moment) {
    if (!moment.isBefore(clock.now())) {
      return required(lastBegun(moment));
    }
    List<ModelRelease> history = releases.history();
    return history.stream()
        .filter(one -> !one.releasedAt().isAfter(moment))
        .reduce((one, later) -> later)
        .or(() -> history.stream().findFirst())
        .map(ModelDeployer::released)
        .orElseThrow(() -> new IllegalStateException(NONE));
  }

  @Override
  public Optional<Released> scheduled() {
    Instant now = clock.now();
    return releases.newest().stream()
        .filter(one -> !one.hasBegun(now))
        .findFirst()
        .map(ModelDeployer::released);
  }

  private Optional<ModelRelease> lastBegun(Instant moment) {
    return releases.newest().stream()
        .filter(one -> one.hasBegun(moment))
        .reduce((one, later) -> later);
  }

  private static Released required(Optional<ModelRelease> release) {
    return release.map(ModelDeployer::released).orElseThrow(() -> new IllegalStateException(NONE));
  }

  private static Released released(ModelRelease release) {
    return new Released(release.id(), release.deploymentId(), release.releasedAt());
  }

  @Override
  public String processDefinitionId(String key) {
    return definitionIds.computeIfAbsent(activeDeploymentId() + "/" + key, this::findDefinition);
  }

  private String findDefinition(String deploymentAndKey) {
    String[] parts = deploymentAndKey.split("/", 2);
    ProcessDefinition definition =
        repository
            .createProcessDefinitionQuery()
            .deploymentId(parts[0])
            .processDefinitionKey(parts[1])
            .singleResult();
    if (definition == null) {
      throw new IllegalStateException("The active release has no process " + parts[1]);
    }
    return definition.getId();
  }
}
