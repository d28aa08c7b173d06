package org.sixfold.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sixfold.casefile.DocumentTypes;
import org.sixfold.casefile.DocumentTypes.Words;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The form of a gate names documents as papers and pages do. */
class DocumentsAtTheGateTest {

  @Test
  void theFormsWordsAreThoseOfPapersAndPages() throws IOException {
    Map<String, Words> expected = new LinkedHashMap<>(DocumentTypes.all());
    expected.remove("OTHER");
    expected.put("NONE", new Words("未带证件", "None at hand"));

    Map<String, Words> asked = new LinkedHashMap<>();
    JsonNode form =
        new JsonMapper()
            .readTree(
                new ClassPathResource("forms/verification/meet-at-gate.form").getInputStream());
    form.findParents("key").stream()
        .filter(field -> field.path("key").asString().equals("docType"))
        .flatMap(field -> field.path("values").valueStream())
        .forEach(
            one ->
                asked.put(
                    one.path("value").asString(),
                    new Words(one.path("label").asString(), one.path("labelEn").asString())));

    assertThat(asked).isEqualTo(expected);
  }
}
