package org.sixfold.modeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sixfold.testsupport.EngineTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What is wrong in tables: overlaps, gaps, rows without dates or names. */
@EngineTest
class TableFindingsTest {

  @Autowired ModelCheck check;

  /** Findings as {@code element code}, of a table with these inputs, output and rows. */
  private List<String> findings(String policy, String output, String... rows) {
    StringBuilder table = new StringBuilder();
    String[] first = rows[0].split(";");
    for (int column = 0; column < first.length - 1; column++) {
      table.append(
          """
          <input id="input_%1$d" label="列%1$d"><inputExpression id="e_%1$d" typeRef="string">
          <text>column%1$d</text></inputExpression></input>"""
              .formatted(column));
    }
    table.append("<output id=\"output_a\" name=\"%s\" typeRef=\"string\"/>".formatted(output));
    for (int row = 0; row < rows.length; row++) {
      table.append("<rule id=\"row_%d\"><description>来源：样表</description>".formatted(row));
      String[] cells = rows[row].split(";");
      for (int column = 0; column < cells.length; column++) {
        String type = column == cells.length - 1 ? "outputEntry" : "inputEntry";
        table.append(
            "<%1$s id=\"cell_%2$d_%3$d\"><text>%4$s</text></%1$s>"
                .formatted(type, row, column, cells[column].strip().replace("<", "&lt;")));
      }
      table.append("</rule>");
    }
    String text =
        """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="x">
          <decision id="sample" name="样表"><decisionTable id="table_a" hitPolicy="%s">%s</decisionTable>
          </decision></definitions>
        """
            .formatted(policy, table);
    return check
        .check("case/0-test/sample.dmn", text.getBytes(StandardCharsets.UTF_8), Map.of())
        .stream()
        .map(finding -> finding.element() + " " + finding.code())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "A"          | "B"      | false
          "A"          | "A"      | true
          "A","B"      | "B"      | true
          "A"          | -        | true
          not("A")     | "A"      | false
          not("A")     | "B"      | true
          [1..5]       | [6..9]   | false
          [1..5]       | [5..9]   | true
          [1..5)       | [5..9]   | false
          < 3          | >= 3     | false
          <= 3         | 3        | true
          true         | false    | false
          true         | -        | true
          """)
  void twoRowsForOneQuestion(String one, String other, boolean overlap) {
    assertThat(
            findings("UNIQUE", "answer", one + ";\"x\"", other + ";\"y\"")
                .contains("row_1 dmn.rowsOverlap"))
        .isEqualTo(overlap);
  }

  @Test
  void aRowBehindAWiderOneIsNeverReached() {
    assertThat(findings("FIRST", "answer", "-;\"x\"", "\"A\";\"y\""))
        .contains("row_1 dmn.rowNeverReached");
    assertThat(findings("FIRST", "answer", "\"A\";\"x\"", "-;\"y\""))
        .doesNotContain("row_1 dmn.rowNeverReached");
    assertThat(findings("COLLECT", "answer", "-;\"x\"", "\"A\";\"y\""))
        .as("a table that gives all answers")
        .isEmpty();
  }

  @Test
  void questionsThatNoRowTakesAreTold() {
    assertThat(findings("UNIQUE", "answer", "\"A\";true;\"x\"", "\"B\";false;\"y\""))
        .contains("table_a dmn.gap");
    assertThat(
            findings("UNIQUE", "answer", "\"A\";true;\"x\"", "\"A\";false;\"y\"", "\"B\";-;\"z\""))
        .doesNotContain("table_a dmn.gap");
    assertThat(findings("UNIQUE", "answer", "< 3;\"x\"", "> 3;\"y\"")).contains("table_a dmn.gap");
    assertThat(findings("UNIQUE", "answer", "< 3;\"x\"", ">= 3;\"y\""))
        .doesNotContain("table_a dmn.gap");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          来源：样表        | NONE
          样例。来源：样表 | NONE
          样例             | dmn.sourceMissing
          样例。来源：     | dmn.sourceMissing
          ''               | dmn.ruleUntold
          """)
  void aRowWithoutItsSourceIsInTheWayOfARelease(String told, String code) {
    String table =
        """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="x">
          <decision id="sample" name="样表"><decisionTable id="table_a" hitPolicy="UNIQUE">
          <output id="output_a" name="answer" typeRef="string"/>
          <rule id="row_0"><description>%s</description>
          <outputEntry id="cell_0"><text>"x"</text></outputEntry></rule>
          </decisionTable></decision></definitions>
        """
            .formatted(told);

    assertThat(
            check.check("case/0-test/sample.dmn", table.getBytes(StandardCharsets.UTF_8), Map.of()))
        .filteredOn(finding -> finding.severity() == Finding.Severity.ERROR)
        .extracting(Finding::code)
        .containsExactlyElementsOf("NONE".equals(code) ? List.of() : List.of(code));
  }

  @Test
  void rowsHaveDatesAndNames() {
    assertThat(findings("UNIQUE", "validFrom", "\"A\";\"2022-06-28\"", "\"B\";\"28.6.2022\""))
        .contains("row_1 dmn.dateUnreadable");
    assertThat(findings("UNIQUE", "validFrom", "\"A\";\"\"")).contains("row_0 dmn.dateMissing");
    assertThat(findings("UNIQUE", "rule", "\"A\";\"call\"", "\"B\";\"call\"", "\"C\";\"\""))
        .contains("row_1 dmn.rowNameTwice", "row_2 dmn.rowUnnamed");
  }
}
