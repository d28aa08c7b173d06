package org.sixfold.modeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sixfold.testsupport.EngineTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Forms with one thing wrong, as the page's test reads them too: both sides say the same. */
@EngineTest
class SharedFormRulesTest {

  @Autowired ModelCheck check;
  @Autowired FindingTexts texts;
  @Autowired JsonMapper json;

  /**
   * A form.
   *
   * @param form its id; its file is called sample
   * @param findings as {@code ERROR field code}; of the form as a whole without field
   */
  private record Fixture(String name, JsonNode components, String form, List<String> findings) {}

  @TestFactory
  Stream<DynamicTest> aFormIsToldWhatIsWrong() throws IOException {
    return fixtures()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.name(),
                    () ->
                        assertThat(told(one)).containsExactlyInAnyOrderElementsOf(one.findings())));
  }

  @Test
  void everyRuleOfFormsIsTried() throws IOException {
    Set<String> tried =
        fixtures()
            .flatMap(one -> one.findings().stream())
            .map(told -> told.split(" ")[2])
            .collect(Collectors.toCollection(TreeSet::new));
    tried.add("form.unreadable");

    assertThat(tried)
        .as("beside files that are no form at all, which no page could open")
        .isEqualTo(
            texts.codes().stream()
                .filter(code -> code.matches("form\\.\\w+"))
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  private List<String> told(Fixture one) {
    byte[] form =
        json.writeValueAsBytes(
            Map.of("id", one.form(), "schemaVersion", 16, "components", one.components()));
    return check.check("forms/test/sample.form", form, Map.of()).stream()
        .map(found -> found.severity() + " " + found.element() + " " + found.code())
        .toList();
  }

  private Stream<Fixture> fixtures() throws IOException {
    try (InputStream file = SharedFormRulesTest.class.getResourceAsStream("/rules/forms.json")) {
      return Arrays.stream(json.readValue(file, Fixture[].class));
    }
  }
}
