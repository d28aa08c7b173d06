package org.sixfold.simulation;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sixfold.testsupport.product.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Fills any form as somebody would who reads what the server still wants: first what matters, then
 * each field that was named as missing.
 */
final class FormFilling {

  private final JsonNode schema;
  private final JsonNode data;
  private final String now;
  private final String name;
  private final Map<String, Object> values = new LinkedHashMap<>();
  private final Set<String> told = new HashSet<>();
  private final Set<String> fixed = new HashSet<>();

  /**
   * @param form the answer of {@code /form}
   * @param now the product's present, as it writes it
   * @param name with which the person signs
   */
  FormFilling(JsonNode form, String now, String name, Map<String, Object> known) {
    this.schema = form.path("schema");
    this.data = form.path("data");
    this.now = now;
    this.name = name;
    values.put("actedAt", now);
    values.put("source", "PHONE");
    values.putAll(known);
    takeProposals(schema.path("components"));
  }

  /** A form in which nothing stands yet. */
  static JsonNode emptyForm(JsonNode schema) {
    return JsonNodeFactory.instance.objectNode().set("schema", schema);
  }

  /** What the form shows or proposes is sent along, as the page does, where nobody knows better. */
  private void takeProposals(JsonNode components) {
    for (JsonNode component : components) {
      String key = component.path("key").asString("");
      JsonNode proposed = data.path(key);
      boolean open = !values.containsKey(key) && !key.equals("outcome");
      if (open && (proposed.isString() || proposed.isBoolean())) {
        values.put(key, proposed.isBoolean() ? proposed.asBoolean() : proposed.asString());
      }
      takeProposals(component.path("components"));
    }
  }

  Map<String, Object> values() {
    return values;
  }

  /** Sets a value that no refusal changes; null leaves the field out for good. */
  void fix(String field, Object value) {
    fixed.add(field);
    if (value == null) {
      values.remove(field);
    } else {
      values.put(field, value);
    }
  }

  /** Fields that had to be filled because a refusal named them. */
  Set<String> told() {
    return told;
  }

  /** Fills fields that are known to be wanted, where the form has them and they are empty. */
  void complete(Set<String> fields) {
    told.addAll(fields);
    for (String field : fields) {
      JsonNode component = find(schema.path("components"), field);
      Object value =
          component == null || values.containsKey(field) || fixed.contains(field)
              ? null
              : sample(component);
      if (value != null) {
        values.put(field, value);
      }
    }
  }

  /**
   * Mends what a refusal names.
   *
   * @return whether anything could be mended
   */
  boolean mend(Answer refused) {
    boolean mended = false;
    for (JsonNode error : refused.json().path("errors")) {
      String field = error.path("field").asString().replaceAll("[\\[.].*", "");
      if (field.equals("outcome") || field.isEmpty() || fixed.contains(field)) {
        continue;
      }
      if (error.path("code").asString().equals("form.unknownField")) {
        mended |= values.remove(field) != null;
        continue;
      }
      JsonNode component = find(schema.path("components"), field);
      Object before = values.get(field);
      Object value = component == null ? null : sample(component, before);
      if (value != null && !value.equals(before)) {
        values.put(field, value);
        told.add(field);
        mended = true;
      }
    }
    return mended;
  }

  /** Codes of the outcomes that the form offers. */
  static List<String> outcomes(JsonNode form) {
    JsonNode outcome = find(form.path("schema").path("components"), "outcome");
    return outcome
        .path("values")
        .valueStream()
        .map(option -> option.path("value").asString())
        .toList();
  }

  private static JsonNode find(JsonNode components, String key) {
    for (JsonNode component : components) {
      boolean list = component.path("type").asString().equals("dynamiclist");
      if (component.path(list ? "path" : "key").asString("").equals(key)) {
        return component;
      }
      JsonNode inner = list ? null : find(component.path("components"), key);
      if (inner != null) {
        return inner;
      }
    }
    return null;
  }

  /** Another value where one was refused: the next of the options. */
  private Object sample(JsonNode component, Object before) {
    String type = component.path("type").asString();
    return before != null && (type.equals("select") || type.equals("radio"))
        ? after(component, before)
        : sample(component);
  }

  private Object after(JsonNode component, Object before) {
    List<String> values =
        options(component).valueStream().map(one -> one.path("value").asString()).toList();
    int next = values.indexOf(String.valueOf(before)) + 1;
    return next < values.size() ? values.get(next) : null;
  }

  private Object sample(JsonNode component) {
    String kind = component.path("properties").path("type").asString("");
    return switch (component.path("type").asString()) {
      case "checkbox" -> true;
      case "number" -> kind.equals("temp") ? 36.5 : smallest(component);
      case "datetime" ->
          component.path("subtype").asString("").equals("date") ? now.substring(0, 10) : now;
      case "radio", "select" -> first(component);
      case "checklist" -> {
        Object first = first(component);
        yield first == null ? null : List.of(first);
      }
      case "dynamiclist" -> List.of(row(component));
      // Pictures are handed in apart; no form of the way insists on one.
      case "filepicker" -> null;
      default ->
          switch (kind) {
            case "sig" -> name;
            case "tel" -> "14012345678";
            default -> "如实填写";
          };
    };
  }

  private static Object smallest(JsonNode component) {
    return Math.max(1, component.path("validate").path("min").asInt(1));
  }

  private Map<String, Object> row(JsonNode list) {
    Map<String, Object> row = new LinkedHashMap<>();
    for (JsonNode component : list.path("components")) {
      Object value = sample(component);
      if (value != null) {
        row.put(component.path("key").asString(), value);
      }
    }
    return row;
  }

  private Object first(JsonNode component) {
    JsonNode options = options(component);
    return options.isEmpty() ? null : options.path(0).path("value").asString();
  }

  private JsonNode options(JsonNode component) {
    return component.has("valuesKey")
        ? data.path(component.path("valuesKey").asString())
        : component.path("values");
  }
}
