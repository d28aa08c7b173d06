package org.sixfold.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswersTest {

  @Test
  void aDrawnSignatureIsReadAsItsName() {
    Map<String, Object> drawn = Map.of("name", "王安", "strokes", List.of(List.of(1, 2, 3, 4)));
    Answers answers = new Answers(Map.of("sign", drawn, "witness", "林小雨"));

    assertThat(answers.text("sign")).isEqualTo("王安");
    assertThat(answers.text("witness")).isEqualTo("林小雨");
    assertThat(answers.text("receiver")).isNull();
  }
}
