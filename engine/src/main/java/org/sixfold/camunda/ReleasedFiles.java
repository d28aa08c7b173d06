package org.sixfold.camunda;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** The files of the active release. */
@Component
public class ReleasedFiles {

  private final RepositoryService repository;
  private final Models models;

  ReleasedFiles(RepositoryService repository, Models models) {
    this.repository = repository;
    this.models = models;
  }

  /** Content by name. */
  public SortedMap<String, byte[]> all() {
    String deployment = models.activeDeploymentId();
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (String name : repository.getDeploymentResourceNames(deployment)) {
      try (InputStream content = repository.getResourceAsStream(deployment, name)) {
        files.put(name, content.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return files;
  }
}
