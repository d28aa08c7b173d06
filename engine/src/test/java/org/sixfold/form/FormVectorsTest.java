package org.sixfold.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sixfold.form.FormField.Moment;
import org.sixfold.shared.FieldProblem;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What forms accept and refuse; the page's own check is held to the same file. */
class FormVectorsTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Instant NOON = Instant.parse("2021-12-11T04:00:00Z");

  @TestFactory
  Stream<DynamicTest> vectors() throws Exception {
    JsonNode file =
        JSON.readTree(new ClassPathResource("org/sixfold/form/vectors.json").getInputStream());
    assertThat(file.get("cases").size()).isGreaterThanOrEqualTo(60);
    List<FormField> form = new FormParser(JSON).parse(file.get("form").toString()).fields();
    return StreamSupport.stream(file.get("cases").spliterator(), false)
        .map(one -> DynamicTest.dynamicTest(one.get("name").asString(), () -> check(form, one)));
  }

  private static void check(List<FormField> form, JsonNode vector) {
    FormCheck check = new FormCheck(new FormMoments(NOON, NOON));
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
    if (vector.has("warnings")) {
      assertThat(fevers(form, check.healthAnswers))
          .isEqualTo(JSON.convertValue(vector.get("warnings"), List.class));
    }
  }

  /** Temperatures of bodies from which on somebody is called ill. */
  private static List<String> fevers(List<FormField> form, Map<String, Object> answers) {
    return form.stream()
        .filter(field -> field.special() == FormField.Special.TEMP)
        .filter(field -> answers.get(field.key()) instanceof Number)
        .filter(
            field ->
                new BigDecimal(answers.get(field.key()).toString()).compareTo(FormLimits.FEVER)
                    >= 0)
        .map(FormField::key)
        .toList();
  }

  /** The page cannot know when a task began, so that this is the server's alone. */
  @Test
  void whatWasDoneLiesAtMostAWeekBeforeTheTaskBegan() {
    FormMoments moments = new FormMoments(NOON, NOON.plusSeconds(60));

    assertThat(moments.problem(Moment.RECENT, "2021-12-04T12:00:00+08:00", "actedAt")).isNull();
    assertThat(moments.problem(Moment.RECENT, "2021-12-04T11:59:59+08:00", "actedAt").code())
        .isEqualTo("form.tooLongAgo");
    assertThat(moments.problem(Moment.PAST, "1999-01-01T00:00:00+08:00", "from")).isNull();
    assertThat(moments.problem(Moment.RECENT, "2021-12-11T12:01:00+08:00", "actedAt")).isNull();
    assertThat(moments.problem(Moment.RECENT, "2021-12-11T12:01:01+08:00", "actedAt").code())
        .isEqualTo("form.future");
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

  @Test
  void aSignatureSaysWhoseItIs() {
    FormParser parser = new FormParser(JSON);
    String form =
        "{\"schemaVersion\":16,\"id\":\"x\",\"components\":[{\"type\":\"textfield\",\"key\":\"sign\","
            + "\"properties\":{\"type\":\"sig\"%s}}]}";

    assertThat(parser.parse(form.formatted(",\"signedBy\":\"OTHER\"")).fields()).hasSize(1);
    assertThatThrownBy(() -> parser.parse(form.formatted(""))).hasMessageContaining("sign");
    assertThatThrownBy(() -> parser.parse(form.formatted(",\"signedBy\":\"ANYBODY\"")))
        .hasMessageContaining("signedBy");
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(JsonNode node) {
    return node.isMissingNode() ? Map.of() : JSON.convertValue(node, Map.class);
  }
}
