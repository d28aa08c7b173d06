package org.sixfold.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlowConditionTest {

  private static final Map<String, Object> KNOWN =
      Map.of("outcome", "FOUND", "again", "true", "never", "false");

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "${outcome == 'FOUND'}, true",
        "${outcome != 'FOUND'}, false",
        "${again}, true",
        "${!again}, false",
        "${unknown}, false",
        "${outcome == 'LOST' || outcome == 'FOUND' && !never}, true",
        "${(outcome == 'FOUND' || again) && never}, false",
        "${!(never)}, true"
      })
  void saysWhatTheEngineWouldSay(String text, boolean holds) {
    assertThat(FlowCondition.of(text).holds(KNOWN::get)).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({"${bean.call()}", "${count > 3}", "${}"})
  void whatItCannotReadIsNotGuessed(String text) {
    assertThatThrownBy(() -> FlowCondition.of(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
