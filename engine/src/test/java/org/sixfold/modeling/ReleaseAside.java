package org.sixfold.modeling;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.jdbc.core.JdbcTemplate;

/** A model with a number of a release, though not released: no other test starts cases with it. */
final class ReleaseAside {

  private ReleaseAside() {}

  /**
   * @param key the model's, which its text calls KEY
   * @return its deployment
   */
  static String deploy(
      RepositoryService repository,
      JdbcTemplate jdbc,
      String key,
      int release,
      String model,
      Instant now) {
    String deployment =
        repository
            .createDeployment()
            .addString(key + ".bpmn", model.replace("KEY", key))
            .deploy()
            .getId();
    jdbc.update(
        "insert into model_release (id, deployment_id, released_by, released_at, proposed_at,"
            + " release_state, release_no) values (?, ?, 'x', ?, ?, 'REJECTED', ?)",
        key + "-" + release,
        deployment,
        utc(now),
        utc(now),
        release);
    return deployment;
  }

  /** Its releases, and the cases that still run in it. */
  static void forget(RuntimeService runtime, JdbcTemplate jdbc, String key) {
    jdbc.update("delete from model_release where id like ?", key + "-%");
    runtime
        .createProcessInstanceQuery()
        .processDefinitionKey(key)
        .list()
        .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "test"));
  }

  static Timestamp utc(Instant moment) {
    return Timestamp.valueOf(LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
  }
}
