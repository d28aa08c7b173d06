package org.sixfold.modeling;

import static org.sixfold.modeling.ModelXmlFile.children;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/** The cells of a row of a decision table by the names of their columns. */
final class DecisionRow {

  private DecisionRow() {}

  static Map<String, String> of(Element table, Element rule) {
    Map<String, String> cells = new HashMap<>();
    add(cells, children(table, "input"), children(rule, "inputEntry"));
    add(cells, children(table, "output"), children(rule, "outputEntry"));
    return cells;
  }

  /**
   * The id of a row's cell, where it is to be seen.
   *
   * @param problem begins with the name of a column; that of an unknown one leads to the row
   */
  static String cell(Element table, Element rule, String problem) {
    String column = problem.split(" ", 2)[0];
    return cell(children(table, "input"), children(rule, "inputEntry"), column, rule)
        .or(() -> cell(children(table, "output"), children(rule, "outputEntry"), column, rule))
        .orElse(ModelXmlFile.id(rule));
  }

  private static Optional<String> cell(
      List<Element> columns, List<Element> entries, String column, Element rule) {
    return IntStream.range(0, Math.min(columns.size(), entries.size()))
        .filter(i -> name(columns.get(i)).equals(column))
        .mapToObj(i -> idOf(entries.get(i), rule))
        .findFirst();
  }

  /** The id of a cell; of its row if it has none. */
  static String idOf(Element cell, Element rule) {
    return ModelXmlFile.id(cell).isEmpty() ? ModelXmlFile.id(rule) : ModelXmlFile.id(cell);
  }

  /** What people call a column. */
  static String label(Element column) {
    return column.getAttribute("label").isBlank() ? name(column) : column.getAttribute("label");
  }

  private static String name(Element column) {
    return "input".equals(column.getLocalName()) ? expression(column) : column.getAttribute("name");
  }

  private static void add(Map<String, String> cells, List<Element> columns, List<Element> entries) {
    for (int i = 0; i < Math.min(columns.size(), entries.size()); i++) {
      cells.put(name(columns.get(i)), literal(entries.get(i).getTextContent().strip()));
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
