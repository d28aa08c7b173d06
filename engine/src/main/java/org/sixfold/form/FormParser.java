package org.sixfold.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.sixfold.form.FormField.Limits;
import org.sixfold.form.FormField.Moment;
import org.sixfold.form.FormField.Special;
import org.sixfold.form.FormField.Type;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a {@code .form} file; what neither server nor page understands is refused, not ignored. */
final class FormParser {

  private static final Set<String> DECORATIONS = Set.of("text", "html", "separator", "spacer");
  private static final Set<String> VALIDATIONS =
      Set.of("required", "min", "max", "minLength", "maxLength", "pattern");

  /** Whose signature is asked for: the page offers the own name by one key to the worker only. */
  private static final Set<String> SIGNERS = Set.of("WORKER", "OTHER");

  private final JsonMapper json;

  FormParser(JsonMapper json) {
    this.json = json;
  }

  /** The id and the fields of a form. */
  record Form(String id, List<FormField> fields) {}

  Form parse(String text) {
    JsonNode root = json.readTree(text);
    int version = root.path("schemaVersion").asInt(0);
    if (version != 16) {
      throw new IllegalArgumentException("schemaVersion " + version + " is not 16");
    }
    return new Form(root.path("id").asString(""), fields(root.path("components")));
  }

  private List<FormField> fields(JsonNode components) {
    List<FormField> fields = new ArrayList<>();
    for (JsonNode component : components) {
      fields.add(field(component));
    }
    return List.copyOf(fields);
  }

  FormField field(JsonNode node) {
    Type type = type(node);
    String key = node.path(type == Type.DYNAMICLIST ? "path" : "key").asString("");
    boolean value = type != Type.GROUP && type != Type.DECORATION;
    if (value && key.isEmpty()) {
      throw new IllegalArgumentException("A " + type + " has no key");
    }
    JsonNode validate = node.path("validate");
    for (String rule : validate.propertyNames()) {
      if (!VALIDATIONS.contains(rule)) {
        throw new IllegalArgumentException("Rule " + rule + " of " + key + " is not supported");
      }
    }
    JsonNode properties = node.path("properties");
    Special special = special(properties.path("type").asString(""));
    if (special == Special.SIG && !SIGNERS.contains(properties.path("signedBy").asString(""))) {
      throw new IllegalArgumentException("Signature " + key + " does not say by whom: signedBy");
    }
    List<FormField> children = fields(node.path("components"));
    if (type == Type.DYNAMICLIST) {
      node.path("components").forEach(one -> refuseInRow(one.path("type").asString("")));
    }
    return new FormField(
        type,
        value ? key : null,
        validate.path("required").asBoolean(false),
        limits(node, validate, special == Special.TEMP),
        options(node, type),
        special,
        moment(properties.path("moment").asString("")),
        numbers(properties.path("numbers").asString("")),
        "true".equals(properties.path("health").asString("")),
        node.path("readonly").asBoolean(false) || node.path("disabled").asBoolean(false),
        feel(node.path("conditional").path("hide")),
        unless(node),
        children);
  }

  /**
   * Rows hold plain fields: neither server nor page looks deeper.
   *
   * @param type as the file says
   */
  static void refuseInRow(String type) {
    if (Set.of("group", "dynamiclist", "filepicker").contains(type)) {
      throw new IllegalArgumentException("A " + type + " stands in a row of a list");
    }
  }

  /** Whether a component of this type may stand in a form. */
  static boolean isKnown(String type) {
    return DECORATIONS.contains(type)
        || Arrays.stream(Type.values())
            .filter(one -> one != Type.DECORATION && one != Type.DATE)
            .anyMatch(one -> one.name().toLowerCase(Locale.ROOT).equals(type));
  }

  private static Type type(JsonNode node) {
    String name = node.path("type").asString("");
    if (DECORATIONS.contains(name)) {
      return Type.DECORATION;
    }
    if ("datetime".equals(name) && "date".equals(node.path("subtype").asString(""))) {
      return Type.DATE;
    }
    try {
      return Type.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("Component type " + name + " is not supported", e);
    }
  }

  private static Limits limits(JsonNode node, JsonNode validate, boolean temperature) {
    return new Limits(
        decimal(validate.path("min"), temperature ? FormLimits.LOWEST_TEMPERATURE : null),
        decimal(validate.path("max"), temperature ? FormLimits.HIGHEST_TEMPERATURE : null),
        integer(validate.path("minLength")),
        integer(validate.path("maxLength")),
        integer(node.path("decimalDigits")),
        validate.has("pattern") ? Pattern.compile(validate.path("pattern").asString()) : null);
  }

  private static Special special(String name) {
    return name.isEmpty() ? null : Special.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static Moment moment(String name) {
    return name.isEmpty() ? null : Moment.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static boolean numbers(String said) {
    if (!said.isEmpty() && !said.equals("allowed")) {
      throw new IllegalArgumentException("Numbers " + said + " is not supported");
    }
    return !said.isEmpty();
  }

  private static Set<String> options(JsonNode node, Type type) {
    boolean choice = type == Type.RADIO || type == Type.SELECT || type == Type.CHECKLIST;
    if (!choice || node.has("valuesKey")) {
      return null;
    }
    Set<String> options = new LinkedHashSet<>();
    node.path("values").forEach(option -> options.add(option.path("value").asString()));
    return options;
  }

  private static Map<String, Feel> unless(JsonNode node) {
    Map<String, Feel> unless = new HashMap<>();
    for (JsonNode option : node.path("values")) {
      Feel feel = feel(option.path("properties").path("unless"));
      if (feel != null) {
        unless.put(option.path("value").asString(), feel);
      }
      feel(option.path("properties").path("when"));
    }
    return Map.copyOf(unless);
  }

  private static Feel feel(JsonNode node) {
    return node.isMissingNode() ? null : Feel.parse(node.asString());
  }

  private static BigDecimal decimal(JsonNode node, BigDecimal otherwise) {
    return node.isNumber() ? node.decimalValue() : otherwise;
  }

  private static Integer integer(JsonNode node) {
    return node.isNumber() ? node.asInt() : null;
  }
}
