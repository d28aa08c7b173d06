package org.sixfold.path;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sixfold.camunda.Models;
import org.sixfold.form.Forms;
import org.sixfold.testsupport.ProcessTest;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class ModelsDeployTest {

  @Autowired Models models;
  @Autowired Forms forms;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "case-path",
        "case-verification",
        "case-decision",
        "case-transfer",
        "case-isolation",
        "case-monitoring",
        "case-release"
      })
  void everyModelIsDeployed(String key) {
    assertThat(models.processDefinitionId(key)).isNotNull();
  }

  @Test
  void everyFormIsUnderstood() {
    assertThat(forms.find("check-by-phone")).isPresent();
  }
}
