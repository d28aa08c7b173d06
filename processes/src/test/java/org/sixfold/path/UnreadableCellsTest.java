package org.sixfold.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sixfold.camunda.ReleasedFiles;
import org.sixfold.modeling.Finding;
import org.sixfold.modeling.ModelCheck;
import org.sixfold.testsupport.ProcessTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A cell of a real table that its reader cannot read is told at that very cell. */
@ProcessTest
class UnreadableCellsTest {

  @Autowired ModelCheck check;
  @Autowired ReleasedFiles released;

  private List<Finding> found(String file, String cell, String text) {
    Map<String, byte[]> files = new TreeMap<>(released.all());
    String before = new String(files.get(file), StandardCharsets.UTF_8);
    String after =
        Pattern.compile("( id=\"" + cell + "\">\\s*<text>)[^<]*(</text>)")
            .matcher(before)
            .replaceFirst(
                found -> Matcher.quoteReplacement(found.group(1) + text + found.group(2)));
    assertThat(after).as(cell).isNotEqualTo(before);
    return check.check(file, after.getBytes(StandardCharsets.UTF_8), files);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          validFrom   | 2022-06-28     | dmn.cellUnquoted   | Write "2022-06-28"
          tests1      | 1,2,3,5,7      | dmn.cellUnquoted   | Write "1,2,3,5,7"
          countedFrom | LAST_CONTACT   | dmn.cellUnquoted   | Write "LAST_CONTACT"
          unit        | “DAY”          | dmn.cellUnquoted   | Write "DAY"
          source      | 第九版 方案    | dmn.cellUnquoted   | Write "第九版 方案"
          personClass | CLOSE_CONTACT  | dmn.cellUnquoted   | Write "CLOSE_CONTACT"
          place       | AT HOME        | dmn.cellUnquoted   | Write "AT HOME"
          place       | A1, “B2”       | dmn.cellUnquoted   | Write "A1","B2"
          place       | not(A1)        | dmn.cellUnreadable | Write one value
          days1       | fourteen       | dmn.cellUnreadable | Write one value
          days1       | 7 + 7          | dmn.cellUnreadable | Write one value
          ruleSet     | "CN" + "9"     | dmn.cellUnreadable | Write one value
          unit        | "DAY           | dmn.cellUnreadable | Write one value
          personClass | not("A"        | dmn.cellUnreadable | Write one value
          unit        | "WEEK"         | dmn.rowUnreadable  | Write the named column
          earlyOut    | "7,5"          | dmn.rowUnreadable  | Write the named column
          extension   | ":"            | dmn.rowUnreadable  | Write the named column
          """)
  void aRuleOfRestrictions(String column, String text, String code, String mend) {
    String cell = "CN9_CLOSE_CONTACT_CENTRALISED_" + column;

    assertThat(found("case/2-decision/restriction-rules.dmn", cell, text))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.element()).isEqualTo(cell);
              assertThat(finding.code()).isEqualTo(code);
              assertThat(finding.severity()).isEqualTo(Finding.Severity.ERROR);
              assertThat(finding.mend().get("en")).startsWith(mend);
              assertThat(finding.message().get("zh")).isNotEqualTo(code);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          take_sample_extra_due  | soon        | dmn.deadlineUnreadable
          take_sample_extra_due  | "c+         | dmn.deadlineUnreadable
          take_sample_extra_kind | take-sample | dmn.cellUnquoted
          take_sample_extra_kind | "take-sample | dmn.cellUnreadable
          """)
  void aDeadline(String cell, String text, String code) {
    assertThat(found("case/0-path/task-deadlines.dmn", cell, text))
        .extracting(finding -> finding.element() + " " + finding.code())
        .contains(cell + " " + code);
  }

  @Test
  void aTableThatOnlyTheEngineReads() {
    String file = "case/2-decision/successor-class.dmn";
    String text = new String(released.all().get(file), StandardCharsets.UTF_8);
    String broken = text.replaceFirst("(<outputEntry id=\"[^\"]*\">\\s*<text>\"[^\"<]*)\"", "$1");

    assertThat(check.check(file, broken.getBytes(StandardCharsets.UTF_8), released.all()))
        .filteredOn(finding -> finding.severity() == Finding.Severity.ERROR)
        .extracting(Finding::code)
        .containsExactly("dmn.cellUnreadable");
  }

  @Test
  void tablesAsTheyAreShippedAreRead() {
    assertThat(check.checkAll(released.all()))
        .allSatisfy(
            (file, findings) ->
                assertThat(findings)
                    .as(file)
                    .noneMatch(finding -> finding.severity() == Finding.Severity.ERROR));
  }
}
