package org.sixfold.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelExpressionsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "电话核查",
        "PT2H",
        "${outcome == 'CONCERNED'}",
        "${attempts >= 3 && !reached}",
        "${empty grid || (outcome != \"A\" and part eq 'CALL')}",
        "${lawfulEnd}",
        "${enterStageListener}",
        "#{execution.processBusinessKey}"
      })
  void allows(String expression) {
    assertThat(ModelExpressions.isAllowed(expression)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${''.getClass()}",
        "${''.class.forName('java.lang.Runtime').getRuntime().exec('id')}",
        "${outcome.getClass()}",
        "${outcome.length}",
        "${map['key']}",
        "${run('id')}",
        "${run ('id')}",
        "${now()}",
        "${dateTime().plusDays(3)}",
        "${execution}",
        "${execution.setVariable('outcome', 'FIT')}",
        "${task.assignee}",
        "${authenticatedUserId}",
        "#{execution.processInstance}",
        "${outcome = 'FIT'}",
        "${a ? b : c}",
        "${a + b}",
        "${a -> a}",
        "${a; b}",
        "${'\\u0024'}",
        "case-${outcome}",
        "${a}${b}",
        "${a} text",
        "${}",
        "${",
        "\\${a}"
      })
  void refuses(String expression) {
    assertThat(ModelExpressions.isAllowed(expression)).isFalse();
  }
}
