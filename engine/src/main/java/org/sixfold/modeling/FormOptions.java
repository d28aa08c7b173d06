package org.sixfold.modeling;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What may be chosen in forms.
 *
 * @param byKey values by key of a field, of all fields of that key
 * @param open keys of fields whose values are not all said in the form
 */
record FormOptions(Map<String, Set<String>> byKey, Set<String> open) {

  static FormOptions of(JsonNode form) {
    FormOptions options = new FormOptions(new HashMap<>(), new HashSet<>());
    options.collect(form.path("components"));
    return options;
  }

  /** By key, of all forms of a path; one that cannot be read is passed over. */
  static Map<String, Set<String>> of(Map<String, byte[]> files, JsonMapper json) {
    FormOptions options = new FormOptions(new HashMap<>(), new HashSet<>());
    files.forEach(
        (name, content) -> {
          if (name.endsWith(".form")) {
            try {
              options.collect(json.readTree(content).path("components"));
            } catch (RuntimeException unreadable) {
              // Its own check tells.
            }
          }
        });
    return options.byKey();
  }

  /** Whether all that may be chosen under a key is said in the form. */
  boolean whole(String key) {
    return !open.contains(key);
  }

  private void collect(JsonNode components) {
    for (JsonNode component : components) {
      String key = component.path("key").asString("");
      if (component.has("valuesKey")) {
        open.add(key);
      }
      component
          .path("values")
          .forEach(
              one ->
                  byKey
                      .computeIfAbsent(key, field -> new TreeSet<>())
                      .add(one.path("value").asString("")));
      collect(component.path("components"));
    }
  }
}
