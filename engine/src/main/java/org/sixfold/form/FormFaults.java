package org.sixfold.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sixfold.form.FormFiles.Fault;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is wrong with single fields of a form, such that the field can be shown. */
final class FormFaults {

  private final FormParser parser;
  private final List<Fault> faults = new ArrayList<>();

  FormFaults(JsonMapper json) {
    this.parser = new FormParser(json);
  }

  /** A field with what hides it, from the outermost group to itself. */
  private record Placed(String id, FormField field, List<Feel> hides) {}

  /** All of them, in the form's order. */
  List<Fault> of(JsonNode form) {
    scope(form.path("components"), Set.of(), false);
    return faults;
  }

  /** A form, or a row of a list: its conditions know its own keys and those around it. */
  private void scope(JsonNode components, Set<String> around, boolean row) {
    List<Placed> fields = new ArrayList<>();
    if (row) {
      components.forEach(this::refuseInRow);
    }
    collect(components, List.of(), fields);
    Set<String> known = new LinkedHashSet<>(around);
    fields.stream().map(one -> one.field().key()).filter(key -> key != null).forEach(known::add);
    fields.forEach(one -> unknownNames(one, known));
    sharedKeys(fields);
    lists(components, known);
  }

  private void collect(JsonNode components, List<Feel> around, List<Placed> fields) {
    for (JsonNode component : components) {
      FormField field = read(component);
      List<Feel> hides = new ArrayList<>(around);
      if (field != null && field.hide() != null) {
        hides.add(field.hide());
      }
      if (field != null) {
        fields.add(new Placed(id(component), field, hides));
        options(component, field);
      }
      if (!isList(component)) {
        collect(component.path("components"), hides, fields);
      }
    }
  }

  private void lists(JsonNode components, Set<String> known) {
    for (JsonNode component : components) {
      if (isList(component)) {
        scope(component.path("components"), known, true);
      } else {
        lists(component.path("components"), known);
      }
    }
  }

  /** The field by itself; null if it is told why not. */
  private FormField read(JsonNode component) {
    ObjectNode alone = component.isObject() ? ((ObjectNode) component).deepCopy() : null;
    if (alone == null) {
      add(component, "form.fieldUnreadable", "{}");
      return null;
    }
    alone.remove("components");
    String type = component.path("type").asString("");
    if (!FormParser.isKnown(type)) {
      add(component, "form.typeUnknown", type);
      return null;
    }
    try {
      return parser.field(alone);
    } catch (RuntimeException unreadable) {
      add(component, "form.fieldUnreadable", String.valueOf(unreadable.getMessage()));
      return null;
    }
  }

  private void refuseInRow(JsonNode component) {
    try {
      FormParser.refuseInRow(component.path("type").asString(""));
    } catch (IllegalArgumentException unfit) {
      add(component, "form.fieldUnreadable", unfit.getMessage());
    }
  }

  /** Who chooses needs something to choose from, and answers that differ. */
  private void options(JsonNode component, FormField field) {
    if (field.options() == null) {
      return;
    }
    if (component.path("values").isEmpty()) {
      add(component, "form.optionsMissing");
    }
    Set<String> seen = new HashSet<>();
    for (JsonNode option : component.path("values")) {
      String value = option.path("value").asString("");
      if (value.isBlank()) {
        add(component, "form.optionValueMissing", option.path("label").asString(""));
      } else if (!seen.add(value)) {
        add(component, "form.optionTwice", value);
      }
    }
  }

  private void unknownNames(Placed one, Set<String> known) {
    Set<String> asked = new LinkedHashSet<>();
    if (one.field().hide() != null) {
      asked.addAll(one.field().hide().names());
    }
    one.field().unless().values().forEach(unless -> asked.addAll(unless.names()));
    asked.removeAll(known);
    asked.forEach(name -> faults.add(new Fault(one.id(), "form.nameUnknown", List.of(name))));
  }

  /**
   * One question may stand twice, such that one hides where the other shows; else nobody can tell.
   */
  private void sharedKeys(List<Placed> fields) {
    Map<String, List<Placed>> byKey = new LinkedHashMap<>();
    for (Placed one : fields) {
      if (one.field().key() != null) {
        byKey.computeIfAbsent(one.field().key(), key -> new ArrayList<>()).add(one);
      }
    }
    Map<String, Set<String>> options = new HashMap<>();
    for (Placed one : fields) {
      if (one.field().options() != null) {
        options
            .computeIfAbsent(one.field().key(), key -> new LinkedHashSet<>())
            .addAll(one.field().options());
      }
    }
    byKey.forEach(
        (key, sharing) -> {
          for (int later = 1; later < sharing.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
              if (FeelCases.bothShown(
                  sharing.get(earlier).hides(), sharing.get(later).hides(), options)) {
                faults.add(
                    new Fault(
                        sharing.get(later).id(),
                        "form.keyTwice",
                        List.of(key, sharing.get(earlier).id())));
                break;
              }
            }
          }
        });
  }

  private void add(JsonNode component, String code, Object... words) {
    faults.add(new Fault(id(component), code, List.of(words)));
  }

  private static boolean isList(JsonNode component) {
    return "dynamiclist".equals(component.path("type").asString(""));
  }

  /** As a page finds it. */
  static String id(JsonNode component) {
    String id = component.path("id").asString("");
    String key = component.path(isList(component) ? "path" : "key").asString("");
    return id.isEmpty() ? key : id;
  }
}
