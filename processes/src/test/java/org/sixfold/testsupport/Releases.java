package org.sixfold.testsupport;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.sixfold.camunda.ReleasedFiles;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Other decisions than the packaged ones, released for the length of a test. */
@Component
public class Releases {

  /** Later than whatever else a specification releases. */
  private static final int LAST = 1_000_000;

  private static final String ID = "of-a-test";
  private static final String NEXT_ID = "of-a-test-next";

  private final RepositoryService repository;
  private final ReleasedFiles released;
  private final JdbcTemplate jdbc;

  /** Deploying takes seconds: what several tests of a class want is deployed once. */
  private final Map<String, String> deployments = new HashMap<>();

  Releases(RepositoryService repository, ReleasedFiles released, JdbcTemplate jdbc) {
    this.repository = repository;
    this.released = released;
    this.jdbc = jdbc;
  }

  /**
   * Releases all models with one text in one file changed.
   *
   * @return the number of the release
   */
  public int change(String file, String before, String after) {
    withdraw();
    release(ID, LAST, file, before, after);
    return LAST;
  }

  /** As {@link #change}, for a test whose cases alone may stand under the release. */
  public int changeAnew(String file, String before, String after) {
    deployments.clear();
    return change(file, before, after);
  }

  /**
   * Releases what {@link #change} did with other texts changed, on top of it.
   *
   * @param changes before and after, one after the other
   */
  public int follow(String file, String... changes) {
    release(NEXT_ID, LAST + 1, file, changes);
    return LAST + 1;
  }

  private void release(String id, int number, String file, String... changes) {
    String deployment =
        deployments.computeIfAbsent(
            String.join("|", String.valueOf(number), file, String.join("|", changes)),
            change -> deploy(file, changes));
    jdbc.update(
        "insert into model_release (id, deployment_id, released_by, released_at, release_no)"
            + " values (?, ?, 'designer', '2021-12-01 00:00:00', ?)",
        id,
        deployment,
        number);
  }

  private String deploy(String file, String... changes) {
    SortedMap<String, byte[]> files = released.all();
    String text = new String(files.get(file), StandardCharsets.UTF_8);
    for (int i = 0; i < changes.length; i += 2) {
      if (!text.contains(changes[i])) {
        throw new AssertionError(changes[i] + " does not stand in " + file);
      }
      text = text.replace(changes[i], changes[i + 1]);
    }
    files.put(file, text.getBytes(StandardCharsets.UTF_8));
    DeploymentBuilder deployment = repository.createDeployment().name(ID);
    files.forEach((name, content) -> deployment.addInputStream(name, in(content)));
    return deployment.deploy().getId();
  }

  /** The packaged models are the active ones again. */
  public void withdraw() {
    jdbc.update("delete from model_release where id in (?, ?)", ID, NEXT_ID);
  }

  private static ByteArrayInputStream in(byte[] content) {
    return new ByteArrayInputStream(content);
  }
}
