package org.sixfold.modeling;

import static org.sixfold.modeling.ModelXmlFile.children;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import tools.jackson.databind.json.JsonMapper;

/**
 * The words that examples beside the models of a path may use.
 *
 * @param roles by kind of task
 * @param outcomes by kind of task; none of one that can end in any way
 * @param asked what conditions, timers, messages and tables ask for by name
 * @param values of facts, by name; nothing where anything may stand
 */
record ExampleWords(
    Map<String, Set<String>> roles,
    Map<String, Set<String>> outcomes,
    Set<String> asked,
    Map<String, TakenValues> values) {

  private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
  private static final Pattern MESSAGE =
      Pattern.compile("<(?:\\w+:)?(?:message|signal)\\b[^>]*?\\sname=\"([^\"]*)\"");
  private static final Pattern NOT_NAMES = Pattern.compile("'[^']*'|\"[^\"]*\"|&\\w+;");
  private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");

  /**
   * Of the files of a path; one that cannot be read is passed over, its own check tells.
   *
   * @param read all of them
   */
  static ExampleWords of(Map<String, byte[]> files, ReadFiles read, JsonMapper json) {
    ExampleWords words =
        new ExampleWords(new HashMap<>(), new HashMap<>(), new TreeSet<>(), new HashMap<>());
    words.asked.addAll(Set.of("urgent", "until"));
    FactValues facts = new FactValues();
    files.forEach(
        (name, content) -> {
          ModelXmlFile model = read.model(name);
          if (name.endsWith(".form")) {
            words.readForm(FileNames.key(name), content, json);
          } else if (model != null) {
            words.readModel(model, content);
            facts.read(model);
          }
        });
    words.values.putAll(facts.all(FormOptions.of(files, json)));
    return words;
  }

  /** Names in an expression, without what stands in quotes. */
  static Set<String> names(String expression) {
    return NAME.matcher(NOT_NAMES.matcher(expression).replaceAll(" "))
        .results()
        .map(found -> found.group())
        .collect(Collectors.toSet());
  }

  private void readModel(ModelXmlFile model, byte[] content) {
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
      FormOptions options = FormOptions.of(json.readTree(content));
      Set<String> known = options.byKey().get("outcome");
      if (known != null && options.whole("outcome")) {
        outcomes.put(kind, known);
      }
    } catch (RuntimeException unreadable) {
      // Its own check tells.
    }
  }
}
