package org.sixfold.modeling;

import static org.sixfold.modeling.ModelXmlFile.children;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * The words that examples beside a table may use.
 *
 * @param inputs what it asks for
 * @param asked the same, and what its moments are reckoned from
 * @param outputs what it answers
 * @param values by input, where each row names its words
 */
record TableWords(
    Set<String> inputs, Set<String> asked, Set<String> outputs, Map<String, Set<String>> values) {

  private static final Pattern TEXTS = Pattern.compile("\"[^\"]*\"(\\s*,\\s*\"[^\"]*\")*");
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

  private void read(Element table) {
    children(table, "output").forEach(output -> outputs.add(output.getAttribute("name")));
    List<Element> columns = children(table, "input");
    List<Element> rules = children(table, "rule");
    for (int column = 0; column < columns.size(); column++) {
      String asks = ExampleWords.expression(columns.get(column)).strip();
      inputs.addAll(ExampleWords.names(asks));
      int at = column;
      List<String> cells = rules.stream().map(rule -> cell(rule, at)).toList();
      if (!cells.isEmpty() && cells.stream().allMatch(cell -> TEXTS.matcher(cell).matches())) {
        Set<String> named = new HashSet<>();
        cells.forEach(cell -> named.addAll(List.of(cell.replace("\"", "").split("\\s*,\\s*"))));
        values.put(asks, named);
      }
    }
    for (Element rule : rules) {
      children(rule, "outputEntry")
          .forEach(
              cell -> asked.addAll(ExampleWords.names(cell.getTextContent().replace('"', ' '))));
    }
  }

  private static String cell(Element rule, int column) {
    List<Element> cells = children(rule, "inputEntry");
    return column < cells.size() ? cells.get(column).getTextContent().strip() : "";
  }
}
