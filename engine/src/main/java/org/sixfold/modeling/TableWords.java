package org.sixfold.modeling;

import static org.sixfold.modeling.ModelXmlFile.children;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * The words that examples beside a table may use.
 *
 * @param inputs what it asks for
 * @param asked the same, and what its moments are reckoned from
 * @param outputs what it answers
 * @param values by input, as far as rows and types tell
 */
record TableWords(
    Set<String> inputs, Set<String> asked, Set<String> outputs, Map<String, TakenValues> values) {

  private static final Pattern TEXTS = Pattern.compile("\"[^\"]*\"(\\s*,\\s*\"[^\"]*\")*");
  private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");
  private static final Set<String> MOMENTS = Set.of("opens", "warn", "due", "escalate");

  static TableWords of(ModelXmlFile file) {
    TableWords words =
        new TableWords(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new HashMap<>());
    file.elements("decisionTable").forEach(words::read);
    words.asked.addAll(words.inputs);
    if (Surroundings.DEADLINES.equals(file.baseName())) {
      words.outputs.addAll(MOMENTS);
    }
    return words;
  }

  /** With what may be chosen in forms, by the same name. */
  TableWords orChosen(Map<String, Set<String>> options) {
    values.replaceAll((name, taken) -> taken.orChosen(options.getOrDefault(name, Set.of())));
    return this;
  }

  private void read(Element table) {
    children(table, "output").forEach(output -> outputs.add(output.getAttribute("name")));
    List<Element> columns = children(table, "input");
    List<Element> rules = children(table, "rule");
    for (int column = 0; column < columns.size(); column++) {
      String asks = ExampleWords.expression(columns.get(column)).strip();
      inputs.addAll(ExampleWords.names(asks));
      int at = column;
      List<String> cells = rules.stream().map(rule -> cell(rule, at)).toList();
      values.put(asks, taken(type(columns.get(column)), cells));
    }
    for (Element rule : rules) {
      children(rule, "outputEntry")
          .forEach(
              cell -> asked.addAll(ExampleWords.names(cell.getTextContent().replace('"', ' '))));
    }
  }

  private static TakenValues taken(String type, List<String> cells) {
    Set<String> named = new TreeSet<>();
    for (String cell : cells) {
      Matcher text = TEXT.matcher(cell);
      while (text.find()) {
        named.add(text.group(1));
      }
    }
    boolean whole =
        !cells.isEmpty() && cells.stream().allMatch(cell -> TEXTS.matcher(cell).matches());
    return new TakenValues(type.isEmpty() ? Set.of() : Set.of(type), named, Set.of(), whole);
  }

  private static String type(Element input) {
    return children(input, "inputExpression").stream()
        .map(expression -> expression.getAttribute("typeRef").strip())
        .findFirst()
        .orElse("");
  }

  private static String cell(Element rule, int column) {
    List<Element> cells = children(rule, "inputEntry");
    return column < cells.size() ? cells.get(column).getTextContent().strip() : "";
  }
}
