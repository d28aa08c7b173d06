package org.sixfold.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sixfold.casework.ReleasedTables.Row;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.TableFile;
import org.springframework.beans.factory.annotation.Autowired;

/** Every row of the criteria by example: what is known, what it comes to, and what it rules out. */
@ProcessTest
class ReleaseOutcomeTableTest {

  private static final String EXAMPLES =
      """
      positive       | CN9        | POSITIVE | NEGATIVE  | NOT_ASKED | NOT_ASKED | false | POSITIVE | FIT |
      symptomsDE     | DE-2022-05 | NONE     | NOT_ASKED | NOT_ASKED | NOT_ASKED | true  | SYMPTOMS | FIT | EXTEND
      symptoms       | CN9        | NEGATIVE | NEGATIVE  | NOT_ASKED | NOT_ASKED | true  | SYMPTOMS | FIT |
      linkedPositive | CN9        | NEGATIVE | NEGATIVE  | NOT_ASKED | POSITIVE  | false | PENDING  |     | UPGRADE
      linkedUnknown  | CN9        | NEGATIVE | NEGATIVE  | NOT_ASKED | UNKNOWN   | false | PENDING  |     |
      linkedOpen     | CN9        | NEGATIVE | NEGATIVE  | NOT_ASKED | OPEN      | false | PENDING  |     |
      doubleOpen     | CN8        | NEGATIVE | NEGATIVE  | OPEN      | NOT_ASKED | false | PENDING  |     |
      resultOut      | CN9        | PENDING  | OPEN      | NOT_ASKED | NOT_ASKED | false | PENDING  |     |
      noTests        | DE-2022-01 | NONE     | NOT_ASKED | NOT_ASKED | NOT_ASKED | false | FIT      |     |
      untested       | CN20       | NONE     | OPEN      | NOT_ASKED | NOT_ASKED | false | PENDING  |     |
      testOpen       | CN20       | NEGATIVE | OPEN      | NOT_ASKED | NOT_ASKED | false | PENDING  |     |
      negative       | CN8        | NEGATIVE | NEGATIVE  | NEGATIVE  | NEGATIVE  | false | FIT      |     |
      """;

  @Autowired ReleaseCriteria criteria;

  private final TableFile file = TableFile.of("case/6-release/choose-release-outcome.dmn");

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", emptyValue = "", textBlock = EXAMPLES)
  void row(
      String name,
      String ruleSet,
      String lastTest,
      String tests,
      String doubleTest,
      String linked,
      boolean symptoms,
      String outcome,
      String rulesOut,
      String proposes) {
    Row row = judge(ruleSet, lastTest, tests, doubleTest, linked, symptoms);

    assertThat(row.text("reason"))
        .isEqualTo(file.outputs("reason").get(file.names().indexOf(name)));
    assertThat(row.text("outcome")).isEqualTo(outcome);
    assertThat(row.text("rulesOut")).isEqualTo(rulesOut == null ? "" : rulesOut);
    assertThat(row.text("propose")).isEqualTo(proposes == null ? "" : proposes);
    assertThat(row.why().get("zh")).contains(row.text("source"));
    assertThat(row.why().get("en")).contains("source: " + row.text("source"));
  }

  @Test
  void noRowStaysUntested() {
    assertThat(file.names())
        .isEqualTo(EXAMPLES.lines().map(line -> line.split("\\|")[0].strip()).toList());
  }

  /**
   * No gap, no row behind others, nobody fit with symptoms, nobody positive without a laboratory.
   */
  @Test
  void allThatCanBeKnownComesToSomethingHarmless() {
    Set<String> reached = new HashSet<>();
    for (String ruleSet : List.of("CN8", "DE-2022-05", "")) {
      for (String lastTest : List.of("NEGATIVE", "POSITIVE", "PENDING", "NONE")) {
        for (String tests : List.of("NEGATIVE", "OPEN", "NOT_ASKED")) {
          for (String doubleTest : List.of("OPEN", "NOT_ASKED")) {
            for (String linked : List.of("NOT_ASKED", "POSITIVE", "OPEN", "UNKNOWN")) {
              for (boolean symptoms : new boolean[] {true, false}) {
                Row row = judge(ruleSet, lastTest, tests, doubleTest, linked, symptoms);
                String outcome = row.text("outcome");
                reached.add(row.text("reason"));
                assertThat(outcome.equals("POSITIVE")).isEqualTo(lastTest.equals("POSITIVE"));
                assertThat(outcome.equals("FIT") && symptoms).isFalse();
                assertThat(row.codes("rulesOut")).doesNotContain("PENDING", outcome);
              }
            }
          }
        }
      }
    }
    assertThat(reached).containsExactlyInAnyOrderElementsOf(file.outputs("reason"));
  }

  private Row judge(
      String ruleSet,
      String lastTest,
      String tests,
      String doubleTest,
      String linked,
      boolean symptoms) {
    return criteria
        .judge(
            Map.of(
                "ruleSet", ruleSet,
                "personClass", "CLOSE_CONTACT",
                "lastTest", lastTest,
                "tests", tests,
                "doubleTest", doubleTest,
                "linked", linked,
                "symptoms", symptoms))
        .orElseThrow();
  }
}
