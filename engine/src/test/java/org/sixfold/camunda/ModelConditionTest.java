package org.sixfold.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sixfold.camunda.ModelCondition.Truth;

class ModelConditionTest {

  private static final Map<String, Object> KNOWN =
      Map.of("outcome", "FOUND", "again", true, "never", "false");

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '^',
      value = {
        "${outcome == 'FOUND'}, YES",
        "#{outcome == \"FOUND\"}, YES",
        "${outcome != 'FOUND'}, NO",
        "${again}, YES",
        "${!again}, NO",
        "${outcome == 'LOST' || outcome == 'FOUND' && !never}, YES",
        "${(outcome == 'FOUND' || again) && never}, NO",
        "${!(never)}, YES",
        "${unknown}, UNKNOWN",
        "${!unknown}, UNKNOWN",
        "${unknown != 'HOME'}, UNKNOWN",
        "${outcome == 'FOUND' && unknown}, UNKNOWN",
        "${outcome == 'LOST' && unknown}, NO",
        "${outcome == 'FOUND' || unknown}, YES"
      })
  void saysWhatTheEngineWouldSayAsFarAsIsKnown(String text, Truth holds) {
    assertThat(ModelCondition.of(text).holds(KNOWN::get)).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({
    "${bean.call()}",
    "${count > 3}",
    "${}",
    "${(again}",
    "${again never}",
    "${again &&}",
    "${outcome == )}"
  })
  void whatCannotBeReadIsNotGuessed(String text) {
    assertThatThrownBy(() -> ModelCondition.of(text)).isInstanceOf(IllegalArgumentException.class);
    assertThat(ModelCondition.ofAny(text).holds(KNOWN::get)).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void tellsWhatItAsksOfNames() {
    ModelCondition.Asked asked =
        ModelCondition.of(
                "${(outcome == 'FOUND' || 'LOST' != outcome) && !again && place == where && never}")
            .asked();
    assertThat(asked.texts()).isEqualTo(Map.of("outcome", Set.of("FOUND", "LOST")));
    assertThat(asked.flags()).containsExactlyInAnyOrder("again", "never");
    assertThat(asked.others()).containsExactlyInAnyOrder("place", "where");
    assertThat(ModelCondition.ofAny("${count > 3}").asked().flags()).isEmpty();
  }
}
