package org.sixfold.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sixfold.testsupport.FormFile;
import org.springframework.core.io.ClassPathResource;

/** The forms against what the kinds ask for: neither may have what the other has not. */
class FieldsOfTheKindsTest {

  private static final int KINDS = 31;

  @Test
  void everyKindHasAFormAndEveryFormAKind() throws IOException {
    assertThat(stated()).hasSize(KINDS);
    assertThat(FormFile.all()).containsOnlyKeys(stated().keySet());
  }

  @TestFactory
  Stream<DynamicTest> aFormAsksForWhatItsKindAsks() throws IOException {
    Map<String, FormFile> forms = FormFile.all();
    return stated().entrySet().stream()
        .map(
            kind ->
                DynamicTest.dynamicTest(
                    kind.getKey(),
                    () ->
                        assertThat(new TreeMap<>(forms.get(kind.getKey()).fields()))
                            .isEqualTo(new TreeMap<>(kind.getValue()))));
  }

  /** Fields by key, by kind. */
  private static Map<String, Map<String, String>> stated() throws IOException {
    Map<String, Map<String, String>> kinds = new LinkedHashMap<>();
    Map<String, String> fields = new LinkedHashMap<>();
    for (String line :
        new ClassPathResource("fields-of-the-kinds.txt")
            .getContentAsString(StandardCharsets.UTF_8)
            .split("\n")) {
      String text = line.split("#", 2)[0].stripTrailing();
      if (text.isEmpty()) {
        continue;
      }
      if (Character.isDigit(text.charAt(0))) {
        fields = new LinkedHashMap<>();
        kinds.put(text.split(" ", 2)[1], fields);
      } else {
        String[] parts = text.substring(2).split(" \\| ", 2);
        fields.put(parts[0], parts[1]);
      }
    }
    return kinds;
  }
}
