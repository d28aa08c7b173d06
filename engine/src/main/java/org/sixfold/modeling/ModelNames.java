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
 * label of the task that uses it, at home before elsewhere. Where no English is written the name of
 * the file stands for it.
 */
final class ModelNames {

  private final Map<String, Map<String, String>> byFile = new HashMap<>();

  private ModelNames() {}

  /**
   * @param files by name with folders
   */
  static ModelNames of(Map<String, byte[]> files) {
    ModelNames names = new ModelNames();
    Map<String, String> homes = new HashMap<>();
    files.keySet().forEach(path -> homes.put(FileNames.base(path), chapter(path)));
    Map<String, Map<String, String>> elsewhere = new HashMap<>();
    files.forEach(
        (path, content) -> {
          if (path.endsWith(".bpmn") || path.endsWith(".dmn")) {
            names.read(path, content, homes, elsewhere);
          }
        });
    elsewhere.forEach(names.byFile::putIfAbsent);
    return names;
  }

  /** As {@code {zh, en}}, of a file by its name without folders. */
  Map<String, String> of(String file) {
    Map<String, String> name = byFile.get(file);
    return name == null ? named(file, "", "") : name;
  }

  private void read(
      String path,
      byte[] content,
      Map<String, String> homes,
      Map<String, Map<String, String>> elsewhere) {
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
      (chapter(path).equals(homes.get(form)) ? byFile : elsewhere)
          .putIfAbsent(form, named(form, task.getAttribute("name"), english.strip()));
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
    String word = chapter(folder + "/").toUpperCase(Locale.ROOT);
    return Set.of(Stage.values()).stream()
        .filter(stage -> stage.name().equals(word))
        .findFirst()
        .orElse(null);
  }

  /** The last folder without its number: models and forms of a stage lie in folders alike. */
  private static String chapter(String path) {
    return FileNames.base(FileNames.folder(path)).replaceFirst("^\\d+-", "");
  }
}
