package org.sixfold.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sixfold.camunda.ReleasedFiles;
import org.sixfold.modeling.ModelCheck;
import org.sixfold.testsupport.ProcessTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** Words of an example that its model does not know are told in their cell. */
@ProcessTest
class ExampleWordsTest {

  private static final String FILE = "case/1-verification/case-verification.scenarios";
  private static final String WHEN = "2022-07-02T09:00+08:00";

  @Autowired ModelCheck check;
  @Autowired ReleasedFiles released;
  @Autowired JsonMapper json;

  private List<String> told(Map<String, Object> given, Map<String, Object> then) {
    return told(Map.of("name", "例", "given", given, "when", WHEN, "then", then));
  }

  private List<String> told(Map<String, Object> example) {
    String text = json.writeValueAsString(Map.of("scenarios", List.of(example)));
    return check.check(FILE, text.getBytes(StandardCharsets.UTF_8), released.all()).stream()
        .map(found -> found.severity() + " " + found.element() + " " + found.mend().get("en"))
        .toList();
  }

  @Test
  void anOutcomeThatTheFormLacks() {
    assertThat(told(Map.of("check-by-phone", "NO_ANSWR 20m"), Map.of("task", "check-by-phone")))
        .containsExactly("ERROR 1/given/check-by-phone Did you mean NO_ANSWER?");
    assertThat(told(Map.of("check-by-phone 2", "no-answer"), Map.of("task", "check-by-phone")))
        .containsExactly("ERROR 1/given/check-by-phone 2 Did you mean NO_ANSWER?");
    assertThat(told(Map.of("check-by-phone", "HEAVEN"), Map.of("task", "check-by-phone")))
        .singleElement()
        .asString()
        .startsWith("ERROR 1/given/check-by-phone Write one of these: ")
        .contains("NO_ANSWER");
  }

  @Test
  void aTimeThatNobodyCanRead() {
    assertThat(told(Map.of("check-by-phone", "NO_ANSWER 20x"), Map.of("task", "visit-person")))
        .containsExactly("ERROR 1/given/check-by-phone Did you mean 20m?");
    assertThat(told(Map.of("check-by-phone", "NO_ANSWER 1.5h"), Map.of("task", "visit-person")))
        .as("no example can be walked by it")
        .singleElement()
        .asString()
        .startsWith("ERROR 1/given/check-by-phone");
    assertThat(told(Map.of("check-by-phone", WHEN + " NO_ANSWER 1h30m"), Map.of("at", WHEN)))
        .isEmpty();
  }

  @Test
  void aTaskOrAFactThatNothingAsksFor() {
    assertThat(told(Map.of("chek-by-phone", "NO_ANSWER"), Map.of("task", "visit-person")))
        .containsExactly("WARNING 1/given/chek-by-phone Did you mean check-by-phone?");
    assertThat(told(Map.of("calAgain", true, "entry", "PHONE"), Map.of("task", "visit-person")))
        .containsExactly("WARNING 1/given/calAgain Did you mean callAgain?");
  }

  @Test
  void anAnswerThatModelsDoNotGive() {
    assertThat(told(Map.of(), Map.of("task", "visit-persn", "role", "GRID_MEMBR")))
        .containsExactlyInAnyOrder(
            "ERROR 1/then/1/task Did you mean visit-person?",
            "ERROR 1/then/1/role Did you mean GRID_MEMBER?");
    assertThat(told(Map.of(), Map.of("opend", WHEN)))
        .containsExactly("ERROR 1/then/1/opend Did you mean opened?");
  }

  @Test
  void whenACaseComesIsToldToo() {
    assertThat(told(Map.of("name", "例", "given", Map.of(), "then", Map.of("at", WHEN))))
        .singleElement()
        .asString()
        .startsWith("ERROR 1/when");
  }
}
