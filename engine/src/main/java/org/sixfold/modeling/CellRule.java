package org.sixfold.modeling;

import static org.sixfold.modeling.ModelXmlFile.children;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sixfold.camunda.CellLanguage;
import org.w3c.dom.Element;

/**
 * Cells whose reader finds in them what was meant. A text without quotes is a name or a sum to the
 * engine: {@code 2022-06-28} is 1988. Where the product reads answers row by row, each is a plain
 * value of its column's type; elsewhere it is enough that the engine can read it.
 */
final class CellRule {

  private static final Set<String> NUMBERS = Set.of("integer", "long", "double", "number");
  private static final Pattern NUMBER = Pattern.compile("\"?-?\\d+(\\.\\d+)?\"?");
  private static final Pattern FLAG = Pattern.compile("true|false");
  private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
  private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\d_]*");
  private static final Set<String> WORDS = Set.of("not", "true", "false", "null");
  private static final Pattern QUOTABLE = Pattern.compile("[^\"(\\[<>=]+");
  private static final Pattern CURLY = Pattern.compile("[“”‘’]");

  private final Element table;
  private final boolean readByRow;
  private final Findings findings;

  /**
   * Of one table.
   *
   * @param readByRow whether the product reads its rows itself
   */
  CellRule(Element table, boolean readByRow, Findings findings) {
    this.table = table;
    this.readByRow = readByRow;
    this.findings = findings;
  }

  /**
   * Tells of the cells of a row.
   *
   * @param answers whether those that answer are looked at, too
   * @return whether all can be read
   */
  boolean check(Element rule, boolean answers) {
    boolean tests = each("input", rule, this::isTest);
    return (!answers || each("output", rule, this::isAnswer)) && tests;
  }

  /** Whether a cell fits its column. */
  private interface Fit {
    boolean fits(String text, String type);
  }

  private boolean each(String kind, Element rule, Fit fit) {
    List<Element> columns = children(table, kind);
    List<Element> cells = children(rule, kind + "Entry");
    boolean all = true;
    for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
      String text = cells.get(i).getTextContent().strip();
      if (!fit.fits(text, type(columns.get(i)))) {
        tell(columns.get(i), DecisionRow.idOf(cells.get(i), rule), text);
        all = false;
      }
    }
    return all;
  }

  private boolean isTest(String text, String type) {
    boolean name =
        readByRow
            && NAME.matcher(TEXT.matcher(text).replaceAll(""))
                .results()
                .anyMatch(found -> !WORDS.contains(found.group()));
    boolean typed = text.contains("\"") && (NUMBERS.contains(type) || "boolean".equals(type));
    return CellLanguage.isTest(text) && !name && !typed;
  }

  private boolean isAnswer(String text, String type) {
    if (text.isEmpty() || !readByRow) {
      return CellLanguage.isAnswer(text);
    }
    if (NUMBERS.contains(type)) {
      return NUMBER.matcher(text).matches();
    }
    return switch (type) {
      case "", "string" ->
          TEXT.matcher(text).matches()
              || NUMBER.matcher(text).matches()
              || FLAG.matcher(text).matches();
      case "boolean" -> FLAG.matcher(text).matches();
      default -> false;
    };
  }

  private void tell(Element column, String cell, String text) {
    String name = DecisionRow.label(column);
    String type = type(column);
    boolean quotable = type.isEmpty() || "string".equals(type);
    if (quotable && QUOTABLE.matcher(text).matches()) {
      boolean test = "input".equals(column.getLocalName());
      findings.error(cell, "dmn.cellUnquoted", name, text, quoted(text, test));
    } else {
      findings.error(cell, "dmn.cellUnreadable", name, text);
    }
  }

  /** As it was meant: each of several that are tested in quotes of its own. */
  private static String quoted(String text, boolean test) {
    String plain = CURLY.matcher(text).replaceAll("");
    return Arrays.stream(test ? plain.split(",") : new String[] {plain})
        .map(one -> '"' + one.strip() + '"')
        .collect(Collectors.joining(","));
  }

  private static String type(Element column) {
    return children(column, "inputExpression").stream()
        .map(expression -> expression.getAttribute("typeRef"))
        .findFirst()
        .orElse(column.getAttribute("typeRef"));
  }
}
