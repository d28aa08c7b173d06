package org.sixfold.camunda;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.sixfold.shared.Remembered;
import org.springframework.stereotype.Component;

/** The files of releases, as they were deployed. */
@Component
public class ReleasedFiles {

  /** Releases kept in memory: the active one, and those that drafts began with. */
  private static final int MOST = 4;

  private final RepositoryService repository;
  private final Models models;

  /** A deployment never changes. */
  private final Remembered<String, SortedMap<String, byte[]>> known = new Remembered<>(MOST);

  ReleasedFiles(RepositoryService repository, Models models) {
    this.repository = repository;
    this.models = models;
  }

  /** Content by name, of the active release. */
  public SortedMap<String, byte[]> all() {
    return of(models.activeDeploymentId());
  }

  /** Content by name, of any release; the caller may change the map, but no content. */
  public SortedMap<String, byte[]> of(String deploymentId) {
    return new TreeMap<>(known.of(deploymentId, this::read));
  }

  private SortedMap<String, byte[]> read(String deploymentId) {
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
