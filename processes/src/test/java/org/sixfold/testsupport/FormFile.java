package org.sixfold.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A packaged task form as its file says.
 *
 * @param fields {@code type | marks | codes} by key, groups opened; a field of a list is {@code
 *     list[].field}
 */
public record FormFile(String id, Map<String, String> fields) {

  private static final JsonMapper JSON = new JsonMapper();
  private static final List<String> DECORATIONS = List.of("text", "html", "separator", "spacer");

  /** All of them by id. */
  public static Map<String, FormFile> all() {
    Map<String, FormFile> forms = new TreeMap<>();
    try {
      for (Resource file :
          new PathMatchingResourcePatternResolver().getResources("classpath*:forms/**/*.form")) {
        FormFile form = of(JSON.readTree(file.getContentAsByteArray()));
        forms.put(form.id(), form);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return forms;
  }

  private static FormFile of(JsonNode root) {
    Map<String, String> fields = new LinkedHashMap<>();
    collect(root.path("components"), "", fields);
    return new FormFile(root.path("id").asString(""), fields);
  }

  private static void collect(JsonNode components, String before, Map<String, String> fields) {
    for (JsonNode one : components) {
      String type = one.path("type").asString("");
      if (type.equals("group")) {
        collect(one.path("components"), before, fields);
        continue;
      }
      if (DECORATIONS.contains(type)) {
        continue;
      }
      boolean list = type.equals("dynamiclist");
      String key = before + one.path(list ? "path" : "key").asString("");
      // A form asks the same again where another part of the talk needs it.
      fields.putIfAbsent(key, String.join(" | ", type(one, type), marks(one), codes(one)));
      if (list) {
        collect(one.path("components"), key + "[].", fields);
      }
    }
  }

  private static String type(JsonNode one, String type) {
    return one.path("properties").path("type").asString(type);
  }

  private static String marks(JsonNode one) {
    List<String> marks = new ArrayList<>();
    if (one.path("validate").path("required").asBoolean(false)) {
      marks.add("required");
    }
    if (one.path("properties").path("health").asString("").equals("true")) {
      marks.add("health");
    }
    if (one.path("readonly").asBoolean(false)) {
      marks.add("read-only");
    }
    return marks.isEmpty() ? "-" : String.join(" ", marks);
  }

  private static String codes(JsonNode one) {
    if (one.has("valuesKey")) {
      return "<" + one.path("valuesKey").asString("") + ">";
    }
    List<String> codes = new ArrayList<>();
    one.path("values").forEach(value -> codes.add(value.path("value").asString("")));
    return codes.isEmpty() ? "-" : String.join(" ", codes);
  }
}
