package org.sixfold.modeling;

import static org.sixfold.modeling.ModelXmlFile.children;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.w3c.dom.Element;

/** The cells of a row of a decision table by the names of their columns. */
final class DecisionRow {

  private DecisionRow() {}

  static Map<String, String> of(Element table, Element rule) {
    Map<String, String> cells = new HashMap<>();
    add(cells, children(table, "input"), children(rule, "inputEntry"), DecisionRow::expression);
    add(
        cells,
        children(table, "output"),
        children(rule, "outputEntry"),
        output -> output.getAttribute("name"));
    return cells;
  }

  private static void add(
      Map<String, String> cells,
      List<Element> columns,
      List<Element> entries,
      Function<Element, String> name) {
    for (int i = 0; i < Math.min(columns.size(), entries.size()); i++) {
      cells.put(name.apply(columns.get(i)), literal(entries.get(i).getTextContent().strip()));
    }
  }

  private static String expression(Element input) {
    return children(input, "inputExpression").stream()
        .map(expression -> expression.getTextContent().strip())
        .findFirst()
        .orElse("");
  }

  private static String literal(String text) {
    boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
    return quoted ? text.substring(1, text.length() - 1) : text;
  }
}
