package org.sixfold.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cell that nobody understands is refused by the name of its column. */
class RuleReadingTest {

  private static final Map<String, String> ROW =
      Map.ofEntries(
          Map.entry("jurisdiction", "CN"),
          Map.entry("personClass", "CLOSE_CONTACT"),
          Map.entry("place", "CENTRALISED_ISOLATION"),
          Map.entry("ruleId", "CN9/CLOSE_CONTACT/CENTRALISED"),
          Map.entry("ruleSet", "CN9"),
          Map.entry("validFrom", "2022-06-28"),
          Map.entry("validTo", "2022-11-10"),
          Map.entry("days1", "7"),
          Map.entry("tests1", "1,2,3,5,7"),
          Map.entry("measure2", "HOME_MONITORING"),
          Map.entry("days2", "3"),
          Map.entry("tests2", "3"),
          Map.entry("countedFrom", "LAST_EXPOSURE"),
          Map.entry("unit", "DAY"),
          Map.entry("source", "《新型冠状病毒肺炎防控方案（第九版）》"));

  private final RuleReading reading = new RuleReading();

  @Test
  void theRowItselfCanBeRead() {
    assertThat(reading.problem(ROW)).isEmpty();
    assertThat(RuleReading.read(ROW).counting()).isEqualTo(Counting.DAY);
    assertThat(reading.problem(with("unit", "HOURS_24"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          unit       | WEEK
          unit       | ''
          ruleId     | CN9-CLOSE
          ruleId     | CN9/OVERSEAS/CENTRALISED
          place      | HOSPITAL
          measure2   | HOSPITAL
          validFrom  | soon
          validTo    | 2022-06-27
          days1      | seven
          days1      | -1
          tests1     | 1,8
          tests2     | 4
          tests1     | 1;2
          earlyOut   | STUDENT:5
          earlyOut   | PUPIL:x
          earlyOut   | 7,5
          earlyOut   | :
          extension  | :
          extension  | BOREDOM:48h:10
          extension  | SYMPTOMS
          dependsOn  | NEIGHBOUR:2
          exempt     | RICH
          doubleTest | last
          traced     | 28
          advice     | HAT:10
          """)
  void anUnknownWordIsRefused(String column, String text) {
    assertThat(reading.problem(with(column, text)))
        .hasValueSatisfying(problem -> assertThat(problem).startsWith(column + " \""));
  }

  private static Map<String, String> with(String column, String text) {
    Map<String, String> row = new HashMap<>(ROW);
    row.put(column, text);
    return row;
  }
}
