package org.sixfold.modeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times as examples tell them: what the check lets pass, the walk can read. */
class ScenarioTimesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          20m       | PT20M
          2H        | PT2H
          1h30m     | PT1H30M
          14d       | PT336H
          1d12h     | PT36H
          1.5s      | PT1.5S
          PT45M     | PT45M
          P2DT1H    | PT49H
          """)
  void whatPasses(String word, Duration passes) {
    assertThat(ScenarioTimes.duration(word)).isEqualTo(passes);
    assertThat(ScenarioTimes.isTime(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "20x", "1.5h", "P", "Puzzled", "30m1h", "d", "2022-07-02", "NO_ANSWER"})
  void whatNobodyCanRead(String word) {
    assertThat(ScenarioTimes.duration(word)).isNull();
    assertThat(ScenarioTimes.isTime(word)).isFalse();
  }

  @Test
  void aMomentIsToldAsOneOrByWhatPassesUntilThen() {
    Instant when = Instant.parse("2022-07-02T01:00:00Z");

    assertThat(ScenarioTimes.isTime("2022-07-02T09:00+08:00")).isTrue();
    assertThat(ScenarioTimes.moment("2022-07-02T09:00+08:00", Instant.MIN)).isEqualTo(when);
    assertThat(ScenarioTimes.moment("1d", when)).isEqualTo("2022-07-03T01:00:00Z");
    assertThat(ScenarioTimes.moment("soon", when)).isNull();
  }
}
