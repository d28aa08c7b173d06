package org.sixfold.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Definitions;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.junit.jupiter.api.Test;

class CountBandsTest {

  @Test
  void numbersBetweenTwoMarksAreOneQuestion() {
    CountBands bands = CountBands.of(table(">= 3", "[10..20]", "-", "> 0"));

    assertThat(of(bands, 0)).isEqualTo(0L);
    assertThat(of(bands, 1)).isEqualTo(of(bands, 2)).isEqualTo(1L);
    assertThat(of(bands, 3)).isEqualTo(3L);
    assertThat(of(bands, 4)).isEqualTo(of(bands, 9)).isEqualTo(4L);
    assertThat(of(bands, 10)).isEqualTo(10L);
    assertThat(of(bands, 20)).isEqualTo(20L);
    assertThat(of(bands, 21)).isEqualTo(of(bands, 5_000_000)).isEqualTo(21L);
    assertThat(of(bands, -1)).isEqualTo(of(bands, -70)).isEqualTo(-1L);
  }

  @Test
  void whatNoRowAsksIsOneQuestion() {
    CountBands bands = CountBands.of(table("", "-"));

    assertThat(of(bands, 3)).isEqualTo(of(bands, 99));
  }

  @Test
  void whatIsComparedOtherwiseStaysAsItIs() {
    CountBands bands = CountBands.of(table("modulo(?, 2) = 0", "> 3"));

    assertThat(of(bands, 77)).isEqualTo(77);
    assertThat(bands.banded(Map.of("kind", "A", "share", 0.5)))
        .isEqualTo(Map.of("kind", "A", "share", 0.5));
  }

  private static Object of(CountBands bands, int count) {
    return bands.banded(Map.of("count", count)).get("count");
  }

  private static DmnModelInstance table(String... cells) {
    DmnModelInstance model = Dmn.createEmptyModel();
    Definitions definitions = model.newInstance(Definitions.class);
    definitions.setNamespace("test");
    definitions.setName("test");
    model.setDefinitions(definitions);
    Decision decision = model.newInstance(Decision.class);
    definitions.addChildElement(decision);
    DecisionTable table = model.newInstance(DecisionTable.class);
    decision.addChildElement(table);
    Input input = model.newInstance(Input.class);
    InputExpression expression = model.newInstance(InputExpression.class);
    expression.setText(text(model, "count"));
    input.setInputExpression(expression);
    table.getInputs().add(input);
    for (String cell : cells) {
      Rule rule = model.newInstance(Rule.class);
      InputEntry entry = model.newInstance(InputEntry.class);
      entry.setText(text(model, cell));
      rule.getInputEntries().add(entry);
      table.getRules().add(rule);
    }
    return model;
  }

  private static Text text(DmnModelInstance model, String content) {
    Text text = model.newInstance(Text.class);
    text.setTextContent(content);
    return text;
  }
}
