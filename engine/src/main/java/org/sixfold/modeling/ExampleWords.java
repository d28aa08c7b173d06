package org.sixfold.modeling;

import static org.sixfold.modeling.ModelXmlFile.children;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The words that examples beside the models of a path may use.
 *
 * @param roles by kind of task
 * @param outcomes by kind of task; none of one that can end in any way
 * @param asked what conditions, timers, messages and tables ask for by name
 */
record ExampleWords(
    Map<String, Set<String>> roles, Map<String, Set<String>> outcomes, Set<String> asked) {

  private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
  private static final Pattern MESSAGE =
      Pattern.compile("<(?:\\w+:)?(?:message|signal)\\b[^>]*?\\sname=\"([^\"]*)\"");
  private static final Pattern NOT_NAMES = Pattern.compile("'[^']*'|\"[^\"]*\"|&\\w+;");
  private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");

  /** Of the files of a path; one that cannot be read is passed over, its own check tells. */
  static ExampleWords of(Map<String, byte[]> files, ReadFiles read, JsonMapper json) {
    ExampleWords words = new ExampleWords(new HashMap<>(), new HashMap<>(), new TreeSet<>());
    words.asked.addAll(Set.of("urgent", "until"));
    files.forEach(
        (name, content) -> {
          if (name.endsWith(".form")) {
            words.readForm(FileNames.key(name), content, json);
          } else if (name.endsWith(".bpmn") || name.endsWith(".dmn")) {
            words.readModel(name, content, read);
          }
        });
    return words;
  }

  /** Names in an expression, without what stands in quotes. */
  static Set<String> names(String expression) {
    return NAME.matcher(NOT_NAMES.matcher(expression).replaceAll(" "))
        .results()
        .map(found -> found.group())
        .collect(Collectors.toSet());
  }

  private void readModel(String name, byte[] content, ReadFiles read) {
    ModelXmlFile model = read.model(name);
    if (model == null && !read.names().contains(name)) {
      model = ReadFiles.of(Map.of(name, content)).model(name);
    }
    if (model == null) {
      return;
    }
    for (Element task : model.elements("userTask")) {
      ModelXmlFile.property(task, "kind")
          .ifPresent(
              kind ->
                  roles
                      .computeIfAbsent(kind, one -> new TreeSet<>())
                      .addAll(
                          List.of(
                              ModelXmlFile.property(task, "role").orElse("").split("\\s*,\\s*"))));
    }
    model.elements("input").forEach(input -> asked.addAll(names(expression(input))));
    String text = new String(content, StandardCharsets.UTF_8);
    EXPRESSION.matcher(text).results().forEach(found -> asked.addAll(names(found.group(1))));
    Matcher message = MESSAGE.matcher(text);
    while (message.find()) {
      asked.add(message.group(1));
    }
  }

  static String expression(Element input) {
    return children(input, "inputExpression").stream()
        .map(Element::getTextContent)
        .collect(Collectors.joining(" "));
  }

  private void readForm(String kind, byte[] content, JsonMapper json) {
    try {
      Set<String> found = new HashSet<>();
      if (collect(json.readTree(content).path("components"), found)) {
        outcomes.put(kind, new TreeSet<>(found));
      }
    } catch (RuntimeException unreadable) {
      // Its own check tells.
    }
  }

  /** Whether all that may be chosen is said in the form. */
  private static boolean collect(JsonNode components, Set<String> found) {
    boolean whole = true;
    for (JsonNode component : components) {
      if ("outcome".equals(component.path("key").asString(""))) {
        whole &= !component.has("valuesKey");
        component.path("values").forEach(one -> found.add(one.path("value").asString("")));
      }
      whole &= collect(component.path("components"), found);
    }
    return whole;
  }
}
