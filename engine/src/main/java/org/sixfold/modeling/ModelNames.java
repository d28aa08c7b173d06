package org.sixfold.modeling;

import static org.sixfold.modeling.ModelXmlFile.CAMUNDA;
import static org.sixfold.modeling.ModelXmlFile.children;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sixfold.casefile.Stage;
import org.w3c.dom.Element;

/**
 * What people call the files of a path: processes and decisions by their own names, a form by the
 * label of the task that uses it. Where no English is written the name of the file stands for it.
 */
final class ModelNames {

  private final Map<String, Map<String, String>> byFile = new HashMap<>();

  private ModelNames() {}

  /**
   * @param files by name with folders
   */
  static ModelNames of(Map<String, byte[]> files) {
    ModelNames names = new ModelNames();
    files.forEach(
        (path, content) -> {
          if (path.endsWith(".bpmn") || path.endsWith(".dmn")) {
            names.read(path, content);
          }
        });
    return names;
  }

  /** As {@code {zh, en}}, of a file by its name without folders. */
  Map<String, String> of(String file) {
    Map<String, String> name = byFile.get(file);
    return name == null ? named(file, "", "") : name;
  }

  private void read(String path, byte[] content) {
    ModelXmlFile file = ModelXmlFile.read(path, content);
    String base = FileNames.base(path);
    for (Element one : file.elements(path.endsWith(".dmn") ? "decision" : "process")) {
      byFile.putIfAbsent(base, named(base, one.getAttribute("name"), ""));
    }
    for (Element task : file.elements("userTask")) {
      String form = task.getAttributeNS(CAMUNDA, "formRef") + ".form";
      String english =
          children(task, "documentation").stream()
              .map(Element::getTextContent)
              .findFirst()
              .orElse("");
      byFile.putIfAbsent(form, named(form, task.getAttribute("name"), english.strip()));
    }
  }

  private static Map<String, String> named(String file, String chinese, String english) {
    String words = FileNames.key(file).replace('-', ' ');
    String spoken = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    return Map.of(
        "zh", chinese.isEmpty() ? spoken : chinese, "en", english.isEmpty() ? spoken : english);
  }

  /** The stage whose folder it lies in; null outside the six. */
  static Stage stage(String folder) {
    String last = folder.substring(folder.lastIndexOf('/') + 1);
    String word = last.replaceFirst("^\\d+-", "").toUpperCase(Locale.ROOT);
    return Set.of(Stage.values()).stream()
        .filter(stage -> stage.name().equals(word))
        .findFirst()
        .orElse(null);
  }
}
