package org.sixfold.acceptance;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sixfold.testsupport.product.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells what a test does over HTTP as an example that people can follow. Ids, which differ from run
 * to run, get names.
 */
final class Story {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  private final StringBuilder text = new StringBuilder();
  private final Map<String, String> names = new LinkedHashMap<>();
  private boolean telling = true;

  void say(String line) {
    if (telling) {
      text.append(line).append("\n\n");
    }
  }

  /** From now on an id is told by this name. */
  void name(String id, String name) {
    names.put(id, "{" + name + "}");
  }

  /** Whether what follows is told; repetitions are not. */
  void tell(boolean on) {
    telling = on;
  }

  /** One call and what it answered. */
  void call(String who, String method, String path, Object body, Answer answer, String... shown) {
    if (!telling) {
      return;
    }
    text.append("```http\n").append(method).append(' ').append(named(path)).append('\n');
    text.append("# as ").append(who).append('\n');
    if (body != null) {
      text.append('\n').append(named(JSON.writeValueAsString(body))).append('\n');
    }
    text.append("```\n\n→ ").append(answer.status());
    if (shown.length > 0) {
      JsonNode json = answer.json();
      Map<String, Object> picked = new LinkedHashMap<>();
      for (String field : shown) {
        picked.put(field, json.path(field));
      }
      text.append(" `").append(named(new JsonMapper().writeValueAsString(picked))).append('`');
    }
    text.append("\n\n");
  }

  String text() {
    return text.toString().stripTrailing() + "\n";
  }

  private String named(String with) {
    String result = with;
    for (Map.Entry<String, String> name : names.entrySet()) {
      result = result.replace(name.getKey(), name.getValue());
    }
    return result.replaceAll("\\b[0-9][0-9a-z]{17}\\b", "…");
  }
}
