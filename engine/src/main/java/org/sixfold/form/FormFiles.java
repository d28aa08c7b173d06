package org.sixfold.form;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Looks at form files before they are deployed. */
@Component
public class FormFiles {

  private static final Set<String> LABELLED = Set.of("group", "dynamiclist");

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
   * A component as people see it, or something to choose in one.
   *
   * @param option what is chosen; null of the component itself
   * @param label Chinese; empty if it has none
   * @param english empty if it has none
   */
  public record Labelled(String id, String option, String label, String english) {}

  /**
   * A fault of one field.
   *
   * @param field its id, or its key where it has none
   * @param code of a finding, such as {@code form.keyTwice}
   * @param words for the finding's text
   */
  public record Fault(String field, String code, List<Object> words) {}

  /** Faults of single fields; none in a file that is no form at all. */
  public List<Fault> faults(byte[] file) {
    try {
      return new FormFaults(json).of(json.readTree(file));
    } catch (RuntimeException noJson) {
      return List.of();
    }
  }

  /** Components that people read a label of, groups opened. */
  public List<Labelled> labels(byte[] file) {
    List<Labelled> labels = new ArrayList<>();
    collect(json.readTree(file).path("components"), labels);
    return labels;
  }

  private static void collect(JsonNode components, List<Labelled> labels) {
    for (JsonNode component : components) {
      if (LABELLED.contains(component.path("type").asString("")) || component.has("key")) {
        String label = component.path("label").asString("");
        labels.add(
            new Labelled(
                FormFaults.id(component),
                null,
                label.isEmpty() ? component.path("dateLabel").asString("") : label,
                component.path("properties").path("labelEn").asString("")));
        component.path("values").forEach(option -> labels.add(option(component, option)));
      }
      collect(component.path("components"), labels);
    }
  }

  private static Labelled option(JsonNode component, JsonNode option) {
    String english = option.path("labelEn").asString("");
    return new Labelled(
        FormFaults.id(component),
        option.path("value").asString(""),
        option.path("label").asString(""),
        english.isEmpty() ? option.path("properties").path("labelEn").asString("") : english);
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
