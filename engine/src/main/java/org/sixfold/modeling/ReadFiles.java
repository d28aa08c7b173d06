package org.sixfold.modeling;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.sixfold.camunda.ModelXml.DocumentTypeRefused;

/** The files of a path, each read once, whatever asks for it. */
final class ReadFiles {

  private final Set<String> names;
  private final Map<String, ModelXmlFile> models = new TreeMap<>();
  private final Map<String, ModelSize.Beyond> beyond = new HashMap<>();
  private final Map<String, String> unreadable = new HashMap<>();
  private final Map<Class<?>, Object> together = new HashMap<>();

  private ReadFiles(Set<String> names) {
    this.names = names;
  }

  /**
   * @param files by name with folders
   */
  static ReadFiles of(Map<String, byte[]> files) {
    ReadFiles read = new ReadFiles(files.keySet());
    files.forEach(
        (name, content) -> {
          if (name.endsWith(".bpmn") || name.endsWith(".dmn")) {
            read.add(name, content);
          }
        });
    return read;
  }

  private void add(String name, byte[] content) {
    ModelSize.beyond(content).ifPresent(limit -> beyond.put(name, limit));
    if (beyond.containsKey(name)) {
      return;
    }
    try {
      models.put(name, ModelXmlFile.read(name, content));
    } catch (DocumentTypeRefused refused) {
      unreadable.put(name, "model.documentType");
    } catch (IllegalArgumentException notWellFormed) {
      unreadable.put(name, "model.notWellFormed");
    }
  }

  Set<String> names() {
    return names;
  }

  /** Another model, table or form by whose name a file goes; null if there is none. */
  String sameKey(String name) {
    return name.endsWith(ScenarioFiles.ENDING)
        ? null
        : names.stream()
            .filter(other -> !other.equals(name) && !other.endsWith(ScenarioFiles.ENDING))
            .filter(other -> FileNames.key(other).equals(FileNames.key(name)))
            .findFirst()
            .orElse(null);
  }

  /** Null unless it could be read. */
  ModelXmlFile model(String name) {
    return models.get(name);
  }

  /** What all files tell together, told once. */
  <T> T together(Class<T> type, Supplier<T> reading) {
    if (!together.containsKey(type)) {
      together.put(type, reading.get());
    }
    return type.cast(together.get(type));
  }

  /** The limit a file goes beyond; null unless it does. */
  ModelSize.Beyond beyond(String name) {
    return beyond.get(name);
  }

  /** Why a file cannot be read, as a code; null if it can. */
  String unreadable(String name) {
    return unreadable.get(name);
  }
}
