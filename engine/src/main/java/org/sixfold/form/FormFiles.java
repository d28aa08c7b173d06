package org.sixfold.form;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Looks at form files before they are deployed. */
@Component
public class FormFiles {

  private final JsonMapper json;

  FormFiles(JsonMapper json) {
    this.json = json;
  }

  /**
   * What server and page know of a form file.
   *
   * @param keys keys of its values, groups opened
   */
  public record Content(String id, List<String> keys) {}

  /**
   * A component as people see it.
   *
   * @param label Chinese; empty if it has none
   * @param english empty if it has none
   */
  public record Labelled(String id, String label, String english) {}

  /** Components that ask for something, groups opened. */
  public List<Labelled> labels(byte[] file) {
    List<Labelled> labels = new ArrayList<>();
    collect(json.readTree(file).path("components"), labels);
    return labels;
  }

  private static void collect(JsonNode components, List<Labelled> labels) {
    for (JsonNode component : components) {
      if (component.has("key")) {
        String label = component.path("label").asString("");
        labels.add(
            new Labelled(
                component.path("id").asString(""),
                label.isEmpty() ? component.path("dateLabel").asString("") : label,
                component.path("properties").path("labelEn").asString("")));
      }
      collect(component.path("components"), labels);
    }
  }

  /** Why a form cannot be read; empty if it can. */
  public Optional<String> problem(byte[] file) {
    try {
      read(file);
      return Optional.empty();
    } catch (RuntimeException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  /**
   * Reads a form.
   *
   * @throws RuntimeException if it has a {@link #problem}
   */
  public Content read(byte[] file) {
    FormParser.Form form = new FormParser(json).parse(new String(file, StandardCharsets.UTF_8));
    List<String> keys = new ArrayList<>();
    collect(form.fields(), keys);
    return new Content(form.id(), List.copyOf(keys));
  }

  private static void collect(List<FormField> fields, List<String> keys) {
    for (FormField field : fields) {
      if (field.key() != null) {
        keys.add(field.key());
      } else {
        collect(field.children(), keys);
      }
    }
  }
}
