package org.sixfold.modeling;

import static org.sixfold.modeling.ModelXmlFile.children;
import static org.sixfold.modeling.ModelXmlFile.id;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.w3c.dom.Element;

/**
 * Rows of a table that gives one answer: two that take the same question, one that is never
 * reached, and questions that none takes. What a cell says in other words is passed over.
 */
final class TableCover {

  private static final Set<String> ONE_ANSWER = Set.of("UNIQUE", "ANY", "FIRST", "PRIORITY");

  /** Questions tried for gaps; a table with more has too many columns to be told of them. */
  private static final int MOST_QUESTIONS = 50_000;

  /** Rows compared with each other. */
  private static final int MOST_ROWS = 1_000;

  private final List<Element> inputs;
  private final List<Element> rules;
  private final List<CellValues> columns = new ArrayList<>();
  private final List<BitSet[]> rows = new ArrayList<>();

  private TableCover(Element table) {
    inputs = children(table, "input");
    rules = children(table, "rule");
    List<List<String>> cells = rules.stream().map(TableCover::cells).toList();
    for (int column = 0; column < inputs.size(); column++) {
      int at = column;
      columns.add(CellValues.of(cells.stream().map(row -> cell(row, at)).toList()));
    }
    for (List<String> row : cells) {
      BitSet[] taken = new BitSet[columns.size()];
      for (int column = 0; column < taken.length; column++) {
        taken[column] = columns.get(column).taken(cell(row, column));
      }
      rows.add(taken);
    }
  }

  static void check(Element table, Findings findings) {
    String policy = table.getAttribute("hitPolicy");
    String meant = policy.isEmpty() ? "UNIQUE" : policy;
    if (!ONE_ANSWER.contains(meant) || children(table, "input").isEmpty()) {
      return;
    }
    TableCover cover = new TableCover(table);
    if (cover.rules.size() <= MOST_ROWS) {
      cover.compare(meant, findings);
    }
    cover.gaps(table, findings);
  }

  private void compare(String policy, Findings findings) {
    for (int later = 1; later < rows.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        if ("UNIQUE".equals(policy) && meet(rows.get(earlier), rows.get(later))) {
          findings.error(id(rules.get(later)), "dmn.rowsOverlap", id(rules.get(earlier)));
          break;
        }
        if ("FIRST".equals(policy) && covers(rows.get(earlier), rows.get(later))) {
          findings.warning(id(rules.get(later)), "dmn.rowNeverReached", id(rules.get(earlier)));
          break;
        }
      }
    }
  }

  private static boolean meet(BitSet[] one, BitSet[] other) {
    for (int column = 0; column < one.length; column++) {
      if (one[column] == null || other[column] == null || !one[column].intersects(other[column])) {
        return false;
      }
    }
    return true;
  }

  private static boolean covers(BitSet[] wide, BitSet[] narrow) {
    for (int column = 0; column < wide.length; column++) {
      if (wide[column] == null || narrow[column] == null) {
        return false;
      }
      BitSet beyond = (BitSet) narrow[column].clone();
      beyond.andNot(wide[column]);
      if (!beyond.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Texts that no row names are passed over: nobody asks for them. */
  private void gaps(Element table, Findings findings) {
    int[] sizes = columns.stream().mapToInt(TableCover::asked).toArray();
    long questions = 1;
    for (int size : sizes) {
      questions *= size;
      if (questions > MOST_QUESTIONS || questions == 0) {
        return;
      }
    }
    int missing = 0;
    String example = null;
    for (int question = 0; question < questions; question++) {
      int[] values = new int[sizes.length];
      int rest = question;
      for (int column = 0; column < sizes.length; column++) {
        values[column] = rest % sizes[column];
        rest /= sizes[column];
      }
      if (rows.stream().noneMatch(row -> takes(row, values))) {
        missing++;
        example = example == null ? told(values) : example;
      }
    }
    if (missing > 0) {
      findings.info(id(table), "dmn.gap", missing, example);
    }
  }

  private static int asked(CellValues column) {
    boolean open = column.size() > 1 && CellValues.OTHER.equals(column.told(column.size() - 1));
    return open ? column.size() - 1 : column.size();
  }

  private static boolean takes(BitSet[] row, int[] values) {
    for (int column = 0; column < row.length; column++) {
      if (row[column] != null && !row[column].get(values[column])) {
        return false;
      }
    }
    return true;
  }

  private String told(int[] values) {
    StringJoiner told = new StringJoiner(", ");
    for (int column = 0; column < values.length; column++) {
      String label = inputs.get(column).getAttribute("label");
      told.add(
          (label.isEmpty() ? id(inputs.get(column)) : label)
              + " = "
              + columns.get(column).told(values[column]));
    }
    return told.toString();
  }

  private static List<String> cells(Element rule) {
    return children(rule, "inputEntry").stream()
        .map(entry -> entry.getTextContent().strip())
        .toList();
  }

  private static String cell(List<String> row, int column) {
    return column < row.size() ? row.get(column) : "";
  }
}
