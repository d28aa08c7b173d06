package org.sixfold.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sixfold.access.Role;
import org.sixfold.form.Forms;
import org.sixfold.testsupport.ModelFile;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.worklist.TaskHandler;
import org.springframework.beans.factory.annotation.Autowired;
import org.w3c.dom.Element;

/** The rules that every model keeps, so that people and the engine can rely on them. */
@ProcessTest
class ModelConventionsTest {

  private static final Set<String> STAGES =
      Set.of("case-transfer", "case-isolation", "case-monitoring");

  @Autowired Forms forms;
  @Autowired List<TaskHandler> handlers;

  @TestFactory
  Stream<DynamicTest> everyModelKeepsTheRules() throws IOException {
    return ModelFile.all().stream()
        .map(model -> DynamicTest.dynamicTest(model.id(), () -> check(model)));
  }

  private void check(ModelFile model) {
    assertThat(model.fileName()).isEqualTo(model.id() + ".bpmn");
    for (Element node : model.nodes()) {
      String id = node.getAttribute("id");
      String type = node.getLocalName();
      assertThat(id).as("id of a %s", type).matches(prefix(type) + "_[a-z][A-Za-z0-9]*");
      assertThat(ModelFile.text(node, "documentation")).as("documentation of %s", id).isNotBlank();
      boolean silent = type.equals("parallelGateway") || node.getAttribute("name").isEmpty();
      if (!silent) {
        assertThat(node.getAttribute("name")).as("label of %s", id).matches(".*[\\p{IsHan}].*");
      }
    }
    assertThat(model.elements("scriptTask")).isEmpty();
    assertThat(model.elements("script")).isEmpty();
    model.elements("userTask").forEach(task -> checkTask(model, task));
    assertThat(model.shapes()).as("everything is drawn").containsAll(model.ids());
  }

  private void checkTask(ModelFile model, Element task) {
    String kind = ModelFile.property(task, "kind");
    String camel = task.getAttribute("id").substring("userTask_".length());
    assertThat(camel.toLowerCase(Locale.ROOT)).startsWith(kind.replace("-", ""));
    assertThat(ModelFile.camunda(task, "formRef")).isEqualTo(kind);
    assertThat(ModelFile.camunda(task, "formRefBinding")).isEqualTo("deployment");
    assertThat(forms.find(kind)).as("form of %s", kind).isPresent();
    for (String role : ModelFile.property(task, "role").split(",")) {
      assertThat(Role.valueOf(role)).isNotNull();
    }
    Element overdue = model.node("event_" + camel + "Overdue");
    assertThat(overdue.getAttribute("attachedToRef")).isEqualTo(task.getAttribute("id"));
    assertThat(overdue.getAttribute("cancelActivity")).isEqualTo("false");
    assertThat(ModelFile.property(overdue, "deadline")).isEqualTo(kind);
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
  void everyRestrictionShowsItsWaysOut() throws IOException {
    for (ModelFile model : ModelFile.all()) {
      if (!STAGES.contains(model.id())) {
        continue;
      }
      String drawn = model.annotations();
      assertThat(drawn).as("objection and support in %s", model.id()).contains("异议", "支持");
      if (!model.id().equals("case-transfer")) {
        assertThat(drawn).contains("解除途径");
        assertThat(model.node("event_lawfulEndReached").getAttribute("cancelActivity")).isEmpty();
        assertThat(model.node("event_restrictionEnded").getAttribute("cancelActivity")).isEmpty();
      }
    }
    ModelFile path = ModelFile.of("case-path");
    assertThat(path.node("event_lawfulEndReached").getAttribute("attachedToRef"))
        .isEqualTo("subProcess_restricted");
  }

  @Test
  void theOtherKindsHaveTheirPlaces() throws IOException {
    List<String> texts = new ArrayList<>();
    for (ModelFile model : ModelFile.all()) {
      texts.add(model.annotations());
    }
    assertThat(String.join("\n", texts))
        .contains(
            "review-objection",
            "arrange-care",
            "resolve-refusal",
            "check-home",
            "confirm-positive",
            "refer-to-hospital",
            "confirm-destination",
            "confirm-death");
  }

  private static String prefix(String type) {
    return switch (type) {
      case "exclusiveGateway", "parallelGateway", "eventBasedGateway" -> "gateway";
      case "boundaryEvent", "intermediateCatchEvent" -> "event";
      default -> type;
    };
  }
}
