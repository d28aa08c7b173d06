package org.sixfold.modeling;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelNamesTest {

  @Test
  void aFormIsCalledAsInItsOwnStageWhoeverElseUsesIt() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("care/case-investigation.bpmn", asking("查清核心信息"));
    files.put("case/1-verification/case-verification.bpmn", asking("电话核查"));
    files.put("forms/verification/check-by-phone.form", "{}".getBytes(UTF_8));

    ModelNames names = ModelNames.of(files);

    assertThat(names.of("check-by-phone.form")).containsEntry("zh", "电话核查");
  }

  @Test
  void aFormThatOnlyOthersUseIsCalledAsThere() {
    Map<String, byte[]> files =
        Map.of(
            "care/case-investigation.bpmn", asking("查清核心信息"),
            "forms/verification/check-by-phone.form", "{}".getBytes(UTF_8));

    assertThat(ModelNames.of(files).of("check-by-phone.form"))
        .containsEntry("zh", "查清核心信息")
        .containsEntry("en", "Check by phone");
  }

  private static byte[] asking(String name) {
    return """
    <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
        xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="t">
      <process id="p" name="流程"><userTask id="u" name="%s" camunda:formRef="check-by-phone"/></process>
    </definitions>
    """
        .formatted(name)
        .getBytes(UTF_8);
  }
}
