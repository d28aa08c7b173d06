package org.sixfold.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sixfold.shared.FieldProblem;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What forms accept and refuse; the page's own check is held to the same file. */
class FormVectorsTest {

  private static final JsonMapper JSON = new JsonMapper();

  @TestFactory
  Stream<DynamicTest> vectors() throws Exception {
    JsonNode file =
        JSON.readTree(new ClassPathResource("org/sixfold/form/vectors.json").getInputStream());
    List<FormField> form = new FormParser(JSON).parse(file.get("form").toString()).fields();
    return StreamSupport.stream(file.get("cases").spliterator(), false)
        .map(one -> DynamicTest.dynamicTest(one.get("name").asString(), () -> check(form, one)));
  }

  private static void check(List<FormField> form, JsonNode vector) {
    FormCheck check = new FormCheck();
    check.run(form, map(vector.get("data")));
    Map<String, Object> errors = new TreeMap<>();
    for (FieldProblem problem : check.problems) {
      errors.put(problem.field(), problem.code());
    }
    if (errors.isEmpty() && check.outcomeUnfit(form)) {
      errors.put("outcome", "task.outcomeUnfit");
    }
    assertThat(errors).isEqualTo(map(vector.path("errors")));
    if (errors.isEmpty()) {
      assertThat(check.answers).isEqualTo(map(vector.path("answers")));
      assertThat(check.healthAnswers).isEqualTo(map(vector.path("health")));
    }
  }

  @Test
  void whatNobodyUnderstandsIsRefused() {
    FormParser parser = new FormParser(JSON);
    String form = "{\"schemaVersion\":16,\"id\":\"x\",\"components\":[%s]}";

    assertThatThrownBy(() -> parser.parse(form.formatted("{\"type\":\"iframe\"}")))
        .hasMessageContaining("iframe");
    assertThatThrownBy(
            () ->
                parser.parse(
                    form.formatted(
                        "{\"type\":\"textfield\",\"key\":\"a\",\"validate\":{\"x\":1}}")))
        .hasMessageContaining("Rule x");
    assertThatThrownBy(
            () ->
                parser.parse(
                    form.formatted(
                        "{\"type\":\"textfield\",\"key\":\"a\",\"conditional\":{\"hide\":\"=a.b()\"}}")))
        .hasMessageContaining("Not understood");
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(JsonNode node) {
    return node.isMissingNode() ? Map.of() : JSON.convertValue(node, Map.class);
  }
}
