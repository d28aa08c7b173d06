package org.sixfold.camunda;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** The files of releases, as they were deployed. */
@Component
public class ReleasedFiles {

  private final RepositoryService repository;
  private final Models models;

  ReleasedFiles(RepositoryService repository, Models models) {
    this.repository = repository;
    this.models = models;
  }

  /** Content by name, of the active release. */
  public SortedMap<String, byte[]> all() {
    return of(models.activeDeploymentId());
  }

  /** Content by name, of any release. */
  public SortedMap<String, byte[]> of(String deploymentId) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (String name : repository.getDeploymentResourceNames(deploymentId)) {
      files.put(name, file(deploymentId, name));
    }
    return files;
  }

  /** One file of a release, by its name with folders. */
  public byte[] file(String deploymentId, String name) {
    try (InputStream content = repository.getResourceAsStream(deploymentId, name)) {
      return content.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
