package org.sixfold.camunda;

import java.util.Map;
import java.util.Optional;

/** Files of a path, by their names with folders. */
public final class ModelFiles {

  private ModelFiles() {}

  /**
   * The content of a file, whatever folder it lies in; a path has each name once.
   *
   * @param name with its ending, without folders
   */
  public static Optional<byte[]> named(Map<String, byte[]> files, String name) {
    return files.entrySet().stream()
        .filter(file -> file.getKey().equals(name) || file.getKey().endsWith("/" + name))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
