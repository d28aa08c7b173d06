package org.sixfold.modeling;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What the files of a path may name in each other. A file says the same as long as its text does,
 * so the many that stand around a checked one are not read again.
 */
@Component
class PathWords {

  /** Files: a path has some fifty, drafts change a few of them. */
  private static final int MOST = 500;

  private final Map<String, Surroundings> bySha =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Surroundings> eldest) {
              return size() > MOST;
            }
          });

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
    String sha = ReleaseManifests.sha256(content);
    Surroundings known = bySha.get(sha);
    if (known == null) {
      ModelXmlFile model = read.model(name);
      boolean tried = read.names().contains(name);
      if (model == null && !tried) {
        model = ReadFiles.of(Map.of(name, content)).model(name);
      }
      known = model == null ? Surroundings.none() : Surroundings.of(model);
      bySha.put(sha, known);
    }
    return known;
  }
}
