package org.sixfold.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sixfold.testsupport.EngineTest;
import org.sixfold.testsupport.HttpClient;
import org.sixfold.testsupport.HttpClient.Answer;
import org.sixfold.testsupport.HttpClients;
import org.sixfold.testsupport.SmallTown;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

@EngineTest
@ExtendWith(OutputCaptureExtension.class)
class ProblemsTest {

  @Autowired HttpClients clients;
  @Autowired SmallTown town;

  private HttpClient client;

  @BeforeEach
  void signIn() {
    town.people("problems-gm,网格员,GRID_MEMBER," + SmallTown.GRID);
    client = clients.basic("problems-gm", SmallTown.PASSWORD);
  }

  @Test
  void aProblemHasCodeTextsFieldsAndFurtherMembers() {
    Answer answer = client.post("/api/try/refused/problems-1", null);
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    JsonNode problem = answer.body();
    assertThat(problem.propertyNames())
        .containsExactly(
            "type", "title", "status", "detail", "code", "messages", "errors", "completedBy");
    assertThat(problem.path("type").asString()).isEqualTo("urn:sixfold:problem:test.refused");
    assertThat(problem.path("title").asString()).isEqualTo("Conflict");
    assertThat(problem.path("completedBy").asString()).isEqualTo("dr-01");
    JsonNode error = problem.path("errors").get(0);
    assertThat(error.path("field").asString()).isEqualTo("stays[0].from");
    assertThat(error.path("messages").path("zh").asString()).isEqualTo("内容不合要求");
    assertThat(error.path("messages").path("en").asString()).isEqualTo("Not a valid value");
  }

  @Test
  void detailSpeaksTheCallersLanguage() {
    assertThat(client.get("/api/none").body().path("detail").asString()).isEqualTo("没有这个地址");
    Answer english = client.send("GET", "/api/none", null, Map.of("Accept-Language", "en-GB"));
    assertThat(english.body().path("detail").asString())
        .isEqualTo("There is nothing at this address");
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /api/none, , 404, request.notFound",
    "DELETE, /api/try/echo, , 405, request.methodNotAllowed",
    "GET, /api/try/echo, , 400, request.parameterMissing",
    "GET, /api/try/echo?number=seven&at=2021-12-11T08:00:00Z, , 400, request.parameterInvalid",
    "POST, /api/try/echo, '{\"text\":', 400, request.unreadable",
    "POST, /api/try/echo, '{\"at\":\"yesterday\"}', 400, request.unreadable",
    "POST, /api/try/notes/problems-2, '{\"text\":\" \"}', 400, request.invalid",
    "POST, /api/try/files/problems-3, '{}', 415, request.mediaTypeUnsupported",
  })
  void whatSpringRefusesIsAProblemToo(
      String method, String path, String body, int status, String code) {
    Answer answer = client.send(method, path, body, Map.of());
    assertThat(answer.code()).isEqualTo(code);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.body().path("messages").path("zh").asString()).isNotEqualTo(code);
  }

  @Test
  void aBrokenQueryIsTheCallersFault() throws IOException {
    // The client's own URI class refuses to send such a thing.
    String request = "GET /api/try/echo?number=%%zz HTTP/1.0\r\nAuthorization: %s\r\n\r\n";
    String credentials = "problems-gm:" + SmallTown.PASSWORD;
    String header = "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes());
    assertThat(clients.raw(request.formatted(header)))
        .startsWith("HTTP/1.1 400")
        .contains("request.unreadable");
  }

  @Test
  void theFieldOfAnUnreadableValueIsNamed() {
    Answer answer = client.post("/api/try/echo", "{\"number\":\"seven\"}");
    assertThat(answer.body().path("errors").get(0).path("field").asString()).isEqualTo("number");
  }

  @Test
  void largeBodiesAreRefused() {
    Answer json = client.post("/api/try/echo", "{\"text\":\"" + "x".repeat(5 << 20) + "\"}");
    assertThat(json.code()).isEqualTo("request.tooLarge");
    Answer file =
        client.upload("/api/try/files/problems-4", "big", new byte[(20 << 20) + 1], Map.of());
    assertThat(file.status()).isEqualTo(413);
    assertThat(file.code()).isEqualTo("request.tooLarge");
  }

  @Test
  void theUnexpectedIsLoggedWithItsNumberAndWithoutValues(CapturedOutput output) {
    Answer answer = client.post("/api/try/broken/problems-5", null);
    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.code()).isEqualTo("server.error");
    String id = answer.body().path("errorId").asString();
    assertThat(output).contains(id).contains("IllegalStateException").doesNotContain("张三");
    assertThat(answer.raw().body()).contains(id).doesNotContain("张三");
  }

  @Test
  void momentsCarryTheOffsetOfTheZone() {
    Map<String, Object> utc = Map.of("text", "七", "at", "2021-12-11T00:00:00Z");
    assertThat(client.post("/api/try/echo", utc).body().path("at").asString())
        .isEqualTo("2021-12-11T08:00:00+08:00");
    Map<String, Object> local = Map.of("text", "七", "at", "2021-12-11T08:00");
    assertThat(client.post("/api/try/echo", local).raw().body())
        .contains("2021-12-11T08:00:00+08:00")
        .contains("七");
    assertThat(client.get("/api/try/echo?number=7&at=2021-12-11T08:00:00%2B08:00").status())
        .isEqualTo(200);
  }
}
