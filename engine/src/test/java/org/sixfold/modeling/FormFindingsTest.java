package org.sixfold.modeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sixfold.testsupport.EngineTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What is wrong with a field is told at the field. */
@EngineTest
class FormFindingsTest {

  private static final String OUTCOME =
      field("radio", "outcome", "", "\"values\": [{\"value\": \"DONE\"}, {\"value\": \"LEFT\"}]");

  @Autowired ModelCheck check;

  /** A field with labels in both languages. */
  private static String field(String type, String key, String hide, String more) {
    String condition = hide.isEmpty() ? "" : ", \"conditional\": {\"hide\": \"=" + hide + "\"}";
    String rest = more.isEmpty() ? "" : ", " + more;
    return """
        {"type": "%s", "id": "field_%s", "key": "%s", "label": "题",
         "properties": {"labelEn": "Q"}%s%s}"""
        .formatted(type, key, key, condition, rest);
  }

  /** Findings as {@code element code}, of a form with these fields beside its outcome. */
  private List<String> findings(String... fields) {
    String form =
        "{\"id\": \"sample\", \"schemaVersion\": 16, \"components\": ["
            + OUTCOME
            + ", "
            + String.join(", ", fields)
            + "]}";
    return check
        .check("forms/test/sample.form", form.getBytes(StandardCharsets.UTF_8), Map.of())
        .stream()
        .map(finding -> finding.element() + " " + finding.code())
        .toList();
  }

  @Test
  void aFieldThatIsWellIsNoFinding() {
    assertThat(findings(field("textfield", "name", "outcome = 'LEFT'".replace('\'', '~'), "")))
        .as("quotes as no condition has them")
        .containsExactly("field_name form.fieldUnreadable");
    assertThat(findings(field("textfield", "name", "outcome = \\\"LEFT\\\"", ""))).isEmpty();
  }

  @Test
  void aConditionAsksForFieldsOfTheForm() {
    assertThat(findings(field("textfield", "name", "weather = null", "")))
        .containsExactly("field_name form.nameUnknown");
    assertThat(findings(field("textfield", "name", "outcome =", "")))
        .containsExactly("field_name form.fieldUnreadable");
  }

  @Test
  void aRowKnowsItsOwnFieldsAndThoseAroundIt() {
    String list =
        """
        {"type": "dynamiclist", "id": "list_people", "path": "people", "label": "人",
         "properties": {"labelEn": "People"}, "components": [%s, %s]}""";

    assertThat(
            findings(
                list.formatted(
                    field("textfield", "name", "", ""),
                    field("textfield", "tel", "name = null or outcome = null", ""))))
        .isEmpty();
    assertThat(
            findings(
                list.formatted(field("textfield", "name", "", ""), field("number", "age", "", "")),
                field("textfield", "tel", "age = null", "")))
        .as("a row's field outside of it")
        .containsExactly("field_tel form.nameUnknown");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          outcome = "LEFT"                     | outcome != "LEFT"                     | false
          outcome = "LEFT"                     | outcome = "DONE"                      | true
          outcome = "LEFT" or outcome = null   | outcome = "DONE"                      | false
          not(outcome in ("DONE"))             | outcome in ("DONE", "LEFT")           | false
          age >= 18                            | age < 18                              | true
          is defined(age)                      | not(is defined(age))                  | false
          """)
  void aKeyMayStandTwiceWhereOneHidesTheOther(String one, String other, boolean twice) {
    String first = field("textfield", "reason", one.replace("\"", "\\\""), "");
    String second =
        field("textarea", "reason", other.replace("\"", "\\\""), "")
            .replace("field_reason", "field_again");

    assertThat(findings(first, second, field("number", "age", "", "")))
        .isEqualTo(twice ? List.of("field_again form.keyTwice") : List.of());
  }

  @Test
  void aKeyTwiceIsToldAtTheSecond() {
    assertThat(
            findings(
                field("textfield", "name", "", ""),
                field("textarea", "name", "", "").replace("field_name", "field_again")))
        .containsExactly("field_again form.keyTwice");
  }

  @Test
  void otherFieldsThanOursAndLabelsInOneLanguageAreTold() {
    assertThat(findings(field("button", "send", "", "")))
        .containsExactly("field_send form.typeUnknown");
    assertThat(
            findings(
                "{\"type\": \"group\", \"id\": \"group_a\", \"label\": \"组\", \"components\": ["
                    + field("textfield", "name", "", "")
                        .replace("\"label\": \"题\"", "\"label\": \"\"")
                    + "]}"))
        .containsExactly("group_a form.englishMissing", "field_name form.labelMissing");
  }
}
