package org.sixfold.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sixfold.camunda.ReleasedFiles;
import org.sixfold.modeling.Finding;
import org.sixfold.modeling.ModelCheck;
import org.sixfold.testsupport.ModelFile;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.worklist.TaskHandler;
import org.springframework.beans.factory.annotation.Autowired;

/** The rules that every model keeps, so that people and the engine can rely on them. */
@ProcessTest
class ModelConventionsTest {

  @Autowired ModelCheck check;
  @Autowired ReleasedFiles released;
  @Autowired List<TaskHandler> handlers;

  @TestFactory
  Stream<DynamicTest> everyFileOfTheReleaseIsWithoutFindings() {
    Map<String, List<Finding>> findings = check.checkAll(released.all());
    return released.all().keySet().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file,
                    () ->
                        assertThat(findings.getOrDefault(file, List.of()))
                            .as(file)
                            .filteredOn(found -> !"bpmn.calledUnknown".equals(found.code()))
                            .filteredOn(found -> found.severity() != Finding.Severity.INFO)
                            .isEmpty()));
  }

  @Test
  void everyKindInAModelHasAHandlerAndBack() throws IOException {
    Set<String> modelled = new TreeSet<>();
    for (ModelFile model : ModelFile.all()) {
      model.elements("userTask").forEach(task -> modelled.add(ModelFile.property(task, "kind")));
    }
    Set<String> handled = new TreeSet<>();
    handlers.forEach(handler -> handled.add(handler.kind()));
    assertThat(modelled).isEqualTo(handled);
  }

  @Test
  void theOtherKindsHaveTheirPlaces() throws IOException {
    List<String> texts = new ArrayList<>();
    for (ModelFile model : ModelFile.all()) {
      texts.add(model.annotations());
      model.elements("userTask").forEach(task -> texts.add(ModelFile.property(task, "kind")));
    }
    assertThat(String.join("\n", texts))
        .contains(
            "review-objection",
            "arrange-care",
            "resolve-refusal",
            "check-home",
            "confirm-positive",
            "refer-to-hospital");
  }
}
