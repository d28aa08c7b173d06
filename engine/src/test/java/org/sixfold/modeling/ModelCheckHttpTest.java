package org.sixfold.modeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.EngineTest;
import org.sixfold.testsupport.HttpClient;
import org.sixfold.testsupport.HttpClient.Answer;
import org.sixfold.testsupport.HttpClients;
import org.sixfold.testsupport.SmallTown;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

@EngineTest
class ModelCheckHttpTest {

  private static final String CHECK = "/api/models/check";

  @Autowired HttpClients clients;
  @Autowired SmallTown town;
  @Autowired FindingTexts texts;
  @Autowired ModelCheck check;

  HttpClient designer;

  @BeforeEach
  void designers() {
    town.people(
        "modeling-designer,设计员,DESIGNER," + SmallTown.SUBDISTRICT,
        "modeling-doctor,医生,DOCTOR," + SmallTown.SUBDISTRICT);
    designer = clients.basic("modeling-designer", SmallTown.PASSWORD);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String packaged(String name) throws IOException {
    return new ClassPathResource("case/0-test/" + name).getContentAsString(StandardCharsets.UTF_8);
  }

  @Test
  void findingsNameElementAndMend() throws IOException {
    String model = packaged("test-path.bpmn").replace("value=\"GRID_MEMBER\"", "value=\"MAYOR\"");

    Answer checked = designer.upload(CHECK, "test-path.bpmn", bytes(model), Map.of());

    assertThat(checked.status()).isEqualTo(200);
    var error =
        checked
            .body()
            .path("findings")
            .valueStream()
            .filter(one -> one.path("severity").asString().equals("ERROR"))
            .toList();
    assertThat(error).hasSize(1);
    assertThat(error.get(0).path("code").asString()).isEqualTo("bpmn.roleUnknown");
    assertThat(error.get(0).path("element").asString()).isEqualTo("userTask_testCall");
    assertThat(error.get(0).path("message").path("zh").asString()).contains("MAYOR");
    assertThat(error.get(0).path("mend").path("en").asString()).isNotBlank();
  }

  @Test
  void onlyModelsAreCheckedAndOnlyForDesigners() {
    assertThat(designer.upload(CHECK, "a.bpmn", bytes("<a>"), Map.of()).code())
        .isEqualTo("model.notWellFormed");
    assertThat(designer.upload(CHECK, "a.txt", bytes("a"), Map.of()).code())
        .isEqualTo("model.typeUnknown");
    assertThat(
            clients
                .basic("modeling-doctor", SmallTown.PASSWORD)
                .upload(CHECK, "a.bpmn", bytes("<a/>"), Map.of())
                .status())
        .isEqualTo(403);
  }

  /** As one tool writes B.2.0, and a model of imports. */
  @Test
  void aFileOfAnotherToolWithoutAProcessIsAFinding() {
    String none =
        """
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="x">
          <import namespace="y" location="b.bpmn" importType="z"/>
          <collaboration id="c"/></definitions>""";

    Answer checked = designer.upload(CHECK, "a.bpmn", bytes(none), Map.of());

    assertThat(checked.status()).isEqualTo(200);
    assertThat(checked.body().path("findings").findValuesAsString("code"))
        .contains("model.nothingInIt");
    assertThat(designer.upload(CHECK, "a.bpmn", bytes("<a/>"), Map.of()).code())
        .isEqualTo("model.notWellFormed");
  }

  /** What stands around a checked file is known by its text, not by its name or moment. */
  @Test
  void whatStandsAroundIsReadAnewWhereItChanges() throws IOException {
    byte[] model = bytes(packaged("test-path.bpmn"));
    String table = packaged("task-deadlines.dmn");
    Map<String, byte[]> around = new HashMap<>();
    around.put("case/0-test/task-deadlines.dmn", bytes(table));
    assertThat(codes(model, around)).doesNotContain("bpmn.deadlineUnknown");

    around.put("case/0-test/task-deadlines.dmn", bytes(table.replace("test-call", "no-call")));
    assertThat(codes(model, around)).contains("bpmn.deadlineUnknown");

    around.put("case/0-test/task-deadlines.dmn", bytes(table));
    assertThat(codes(model, around)).doesNotContain("bpmn.deadlineUnknown");
  }

  private List<String> codes(byte[] model, Map<String, byte[]> around) {
    return check.check("case/0-test/test-path.bpmn", model, around).stream()
        .map(Finding::code)
        .toList();
  }

  @Test
  void everyFindingHasItsMendInBothLanguages() {
    assertThat(texts.codes()).isNotEmpty();
    for (String code : texts.codes()) {
      String whole = code.endsWith(".mend") ? code : code + ".mend";
      assertThat(texts.of(whole).get("zh")).isNotEqualTo(whole);
      assertThat(texts.of(whole).get("en")).isNotEqualTo(whole);
      assertThat(texts.of(code).get("zh")).isNotEqualTo(code);
    }
  }
}
