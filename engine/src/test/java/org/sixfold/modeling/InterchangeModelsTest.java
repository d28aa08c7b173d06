package org.sixfold.modeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sixfold.testsupport.EngineTest;
import org.sixfold.testsupport.HttpClient;
import org.sixfold.testsupport.HttpClient.Answer;
import org.sixfold.testsupport.HttpClients;
import org.sixfold.testsupport.SmallTown;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** Models of other tools: each is answered with findings, or accepted, and none is too much. */
@EngineTest
class InterchangeModelsTest {

  private static final int MODELS = 114;

  @Autowired HttpClients clients;
  @Autowired SmallTown town;

  private static Map<String, byte[]> models() throws IOException {
    Map<String, byte[]> models = new TreeMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ClassPathResource("bpmn-miwg/models.zip").getInputStream())) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        models.put(entry.getName(), zip.readAllBytes());
      }
    }
    return models;
  }

  @Test
  void allOfThemAreHere() throws IOException {
    assertThat(models()).hasSize(MODELS);
  }

  @TestFactory
  Stream<DynamicTest> eachIsAnsweredWithinASecond() throws IOException {
    town.people("interchange-designer,设计员,DESIGNER," + SmallTown.SUBDISTRICT);
    HttpClient designer = clients.basic("interchange-designer", SmallTown.PASSWORD);
    return models().entrySet().stream()
        .map(
            model ->
                DynamicTest.dynamicTest(
                    model.getKey(), () -> answered(designer, model.getKey(), model.getValue())));
  }

  private static void answered(HttpClient designer, String name, byte[] content) {
    Answer checked =
        HostileModelsTest.fastest(
            () -> designer.upload("/api/models/check", name, content, Map.of()),
            Duration.ofSeconds(1));

    assertThat(checked.status()).as(checked.raw().body()).isEqualTo(200);
    assertThat(checked.body().path("findings"))
        .allSatisfy(
            finding -> {
              assertThat(finding.path("message").path("zh").asString()).isNotBlank();
              assertThat(finding.path("mend").path("en").asString()).isNotBlank();
            });
  }
}
