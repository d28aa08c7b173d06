package org.sixfold.modeling;

import static org.assertj.core.api.Assertions.assertThat;

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
import tools.jackson.databind.JsonNode;

/** Examples beside a table: run on every check, and in the way of a release that breaks them. */
@EngineTest
class ScenariosHttpTest {

  private static final String FILE = "task-deadlines.scenarios";
  private static final String SATURDAY = "2021-12-11T09:00+08:00";

  @Autowired HttpClients clients;
  @Autowired SmallTown town;

  HttpClient designer;
  String draft;

  @BeforeEach
  void draft() {
    town.people("scenario-designer,设计员,DESIGNER," + SmallTown.SUBDISTRICT);
    designer = clients.basic("scenario-designer", SmallTown.PASSWORD);
    Answer begun = designer.post("/api/drafts", Map.of("title", "样例"));
    draft = begun.body().path("id").asString();
  }

  private void write(Object scenarios) {
    Answer written =
        designer.send(
            "PUT",
            "/api/drafts/" + draft + "/files/" + FILE,
            Map.of("content", String.valueOf(scenarios), "folder", "case/0-test"),
            Map.of("If-Match", "\"0\""));
    assertThat(written.status()).as(written.raw().body()).isEqualTo(200);
  }

  private Answer check() {
    return designer.post("/api/drafts/" + draft + "/check", null);
  }

  private JsonNode tried(String given, String when, String then) {
    write(
        """
        {"scenarios": [{"name": "一例", "given": %s, "when": "%s", "then": %s}]}"""
            .formatted(given, when, then));
    return check().body().path("scenarios").get(0);
  }

  @Test
  void outputsAndMomentsAreComparedWithTheTable() {
    JsonNode outcome =
        tried(
            "{\"kind\": \"test-call\", \"urgent\": true}",
            SATURDAY,
            "{\"ladder\": \"G\", \"due\": \"2021-12-11T03:00:00Z\"}");

    assertThat(outcome.path("passed").asBoolean()).as(outcome.toString()).isTrue();
    assertThat(outcome.path("file").asString()).isEqualTo(FILE);
    assertThat(outcome.path("actual").get(0).path("due").asString())
        .isEqualTo("2021-12-11T11:00+08:00");
  }

  @Test
  void aScenarioThatFailsStandsInTheWayOfTheRelease() {
    JsonNode outcome =
        tried(
            "{\"kind\": \"test-call\", \"urgent\": true}",
            SATURDAY,
            "{\"due\": \"2021-12-11T12:00+08:00\"}");

    assertThat(outcome.path("passed").asBoolean()).isFalse();
    assertThat(outcome.path("actual").get(0).path("due").asString()).contains("T11:00");
    Answer refused = designer.post("/api/models", Map.of("draft", draft, "note", "试"));
    assertThat(refused.code()).isEqualTo("release.hasErrors");
    assertThat(refused.body().path("scenarios").get(0).path("name").asString()).isEqualTo("一例");
  }

  @Test
  void aQuestionThatNoRowTakesIsExpectedSo() {
    assertThat(tried("{\"kind\": \"nothing\"}", SATURDAY, "[]").path("passed").asBoolean())
        .isTrue();
  }

  @Test
  void whatCannotBeReadIsAFinding() {
    write("{\"scenarios\": [{\"name\": \"x\", \"given\": {}, \"when\": \"tomorrow\"}]}");

    List<String> codes =
        check()
            .body()
            .path("files")
            .valueStream()
            .filter(file -> file.path("name").asString().equals(FILE))
            .flatMap(file -> file.path("findings").valueStream())
            .map(finding -> finding.path("code").asString())
            .toList();
    assertThat(codes).containsExactly("scenario.unreadable");
  }

  @Test
  void aWordThatTheTableDoesNotKnowIsToldInItsCell() {
    write(
        """
        {"scenarios": [
          {"name": "一例", "given": {"kind": "test-call", "urgent": true}, "when": "%1$s",
           "then": {"due": "2021-12-11T11:00+08:00"}},
          {"name": "二例", "given": {"kind": "test-cal", "urgnt": true}, "when": "%1$s",
           "then": [{"ladder": "G"}, {"dua": "2021-12-11T11:00+08:00"}]},
          {"name": "三例", "given": {"kind": "nothing"}, "then": []}]}"""
            .formatted(SATURDAY));

    assertThat(
            check()
                .body()
                .path("files")
                .valueStream()
                .filter(file -> file.path("name").asString().equals(FILE))
                .flatMap(file -> file.path("findings").valueStream())
                .map(
                    found ->
                        found.path("severity").asString()
                            + " "
                            + found.path("element").asString()
                            + " "
                            + found.path("message").path("en").asString()
                            + ". "
                            + found.path("mend").path("en").asString()))
        .containsExactly(
            "WARNING 2/given/kind Example 2, 二例, cell kind: nobody understands test-cal."
                + " Did you mean test-call?",
            "WARNING 2/given/urgnt Example 2, 二例, cell urgnt: nobody understands urgnt."
                + " Did you mean urgent?",
            "ERROR 2/then/2/dua Example 2, 二例, cell dua: nobody understands dua."
                + " Did you mean due?");
  }
}
