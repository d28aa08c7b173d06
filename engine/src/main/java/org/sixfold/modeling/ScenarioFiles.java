package org.sixfold.modeling;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code <decision>.scenarios}. */
@Component
class ScenarioFiles {

  static final String ENDING = ".scenarios";

  private static final int MOST = 500;
  private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

  private final JsonMapper json;

  ScenarioFiles(JsonMapper json) {
    this.json = json;
  }

  /**
   * The scenarios of a file.
   *
   * @throws IllegalArgumentException saying what cannot be read
   */
  List<Scenario> read(byte[] content) {
    JsonNode list;
    try {
      list = json.readTree(content).path("scenarios");
    } catch (RuntimeException notJson) {
      throw new IllegalArgumentException("JSON", notJson);
    }
    if (!list.isArray() || list.size() > MOST) {
      throw new IllegalArgumentException("scenarios");
    }
    List<Scenario> scenarios = new ArrayList<>();
    for (JsonNode one : list) {
      scenarios.add(scenario(one));
    }
    return scenarios;
  }

  private Scenario scenario(JsonNode one) {
    String name = one.path("name").asString("");
    if (name.isBlank() || !one.path("given").isObject()) {
      throw new IllegalArgumentException(name.isBlank() ? "name" : name + ": given");
    }
    Instant moment = moment(name, one.path("when"));
    try {
      return new Scenario(
          name, json.convertValue(one.path("given"), VALUES), moment, rows(one.path("then")));
    } catch (RuntimeException unreadable) {
      throw new IllegalArgumentException(name, unreadable);
    }
  }

  private static Instant moment(String name, JsonNode when) {
    try {
      return when.isString() ? OffsetDateTime.parse(when.asString()).toInstant() : null;
    } catch (DateTimeException unreadable) {
      throw new IllegalArgumentException(name + ": when: " + when.asString(), unreadable);
    }
  }

  private List<Map<String, Object>> rows(JsonNode then) {
    List<Map<String, Object>> rows = new ArrayList<>();
    if (then.isArray()) {
      then.forEach(row -> rows.add(json.convertValue(row, VALUES)));
    } else if (then.isObject()) {
      rows.add(json.convertValue(then, VALUES));
    }
    return rows;
  }
}
