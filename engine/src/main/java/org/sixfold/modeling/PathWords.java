package org.sixfold.modeling;

import java.util.Map;
import org.sixfold.shared.Remembered;
import org.springframework.stereotype.Component;

/**
 * What the files of a path may name in each other. A file says the same as long as its text does,
 * so the many that stand around a checked one are not read again.
 */
@Component
class PathWords {

  /** Files: a path has some fifty, drafts change a few of them. */
  private static final int MOST = 500;

  private final Remembered<String, Surroundings> bySha = new Remembered<>(MOST);

  /**
   * Of these files; one that cannot be read is passed over, its own check tells.
   *
   * @param read those that were read already
   */
  Surroundings of(Map<String, byte[]> files, ReadFiles read) {
    Surroundings all = Surroundings.none();
    files.forEach(
        (name, content) -> {
          if (name.endsWith(".form")) {
            all.forms().add(FileNames.key(name));
          } else if (name.endsWith(".bpmn") || name.endsWith(".dmn")) {
            all.add(words(name, content, read));
          }
        });
    return all;
  }

  private Surroundings words(String name, byte[] content, ReadFiles read) {
    return bySha.of(
        ReleaseManifests.sha256(content),
        sha -> {
          ModelXmlFile model = read.model(name);
          if (model == null && !read.names().contains(name)) {
            model = ReadFiles.of(Map.of(name, content)).model(name);
          }
          return model == null ? Surroundings.none() : Surroundings.of(model);
        });
  }
}
