package org.sixfold.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.Accounts;
import org.sixfold.responsibility.RosterImport;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.OwnPhones;
import org.sixfold.testsupport.OwnPhones.Answer;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** Over HTTP, why a task lies with somebody, why now, and by which rule. */
@ProcessTest
class WhyHttpTest {

  private static final String GRID_MEMBER = "gm-33078400100701";
  private static final String NEIGHBOUR = "gm-33078400100702";
  private static final String DRIVER = "b5-driver";
  private static final List<String> OWN_GRID =
      List.of(GRID_MEMBER, "vc-330784001007", "lc-330784001007", "command-1");

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;
  @Autowired OwnPhones http;
  @Autowired Accounts accounts;
  @Autowired RosterImport roster;

  @BeforeEach
  void saturdayMorning() throws IOException {
    roster.read(
        new StringReader(
            "username,name,role,grids,phone,email\n"
                + DRIVER
                + ",司,DRIVER,330784001,14000007712,b5@sixfold.example\n"));
    accounts.setPasswordForAll(
        List.of(GRID_MEMBER, NEIGHBOUR, DRIVER, "vc-330784001007", "lc-330784001007", "command-1"),
        "sixfold");
    walk.startAt("2021-12-11T09:00");
  }

  @Test
  void whoSeesTheTaskReadsOneSentenceInBothLanguages() {
    String id = walk.open(Walk.GRID, true, true);
    String task = walk.task(id, "check-by-phone");

    for (String reader : OWN_GRID) {
      Answer why = why(reader, task);
      assertThat(why.status()).as(reader).isEqualTo(200);
      JsonNode sentence = why.body().path("sentence");
      assertThat(sentence.propertyNames()).containsExactlyInAnyOrder("zh", "en");
      assertThat(sentence.path("zh").asString())
          .startsWith("五金城社区")
          .contains("“电话核查”由网格员办理")
          .contains("按时限规则 电话核查（密接等名单）")
          .contains("2021-12-11 11:00")
          .doesNotContain("{");
      assertThat(sentence.path("en").asString())
          .contains("check by phone")
          .contains("is due at 2021-12-11 11:00")
          .doesNotContain("{");
      assertThat(why.body().toString()).as("nobody's name or phone").doesNotContain("某人", "140000");
    }
  }

  @Test
  void theTraceNamesTheRowItsInputsAndWhatCameOfThem() {
    String id = shortcuts.served("CLOSE_CONTACT", "CENTRALISED_ISOLATION", "2021-12-10T18:00");
    walk.complete(
        id, "prepare-transfer", "READY", Filled.transferPlan(walk.at("2021-12-12T08:00")));

    JsonNode trace = why(GRID_MEMBER, walk.task(id, "hand-over-departure")).body().path("trace");

    assertThat(trace.path("inputs").path("kind").asString()).isEqualTo("hand-over-departure");
    assertThat(trace.path("inputs").path("ruleSet").asString()).isEqualTo("CN8");
    assertThat(trace.path("rule").path("rule").asString()).isEqualTo("hand-over-departure-cn8");
    assertThat(trace.path("rule").path("due").asString()).isEqualTo("min(dep+15m,loc+12h)");
    assertThat(trace.path("rule").path("ladder").asString()).isEqualTo("G");
    assertThat(trace.path("source").asString()).contains("第八版").contains("12小时");
    assertThat(trace.path("due").asString()).startsWith("2021-12-11T21:00");
    assertThat(trace.path("role").asString()).isEqualTo("GRID_MEMBER");
    assertThat(trace.path("level").asInt()).isZero();
  }

  @Test
  void whoDoesNotSeeTheTaskIsToldNoMoreThanOfOneThatIsNone() {
    String task = walk.task(walk.open(Walk.GRID, true, true), "check-by-phone");

    for (String stranger : List.of(NEIGHBOUR, DRIVER)) {
      Answer why = why(stranger, task);
      Answer itself = get(stranger, "/api/tasks/" + task);
      assertThat(why.status()).as(stranger).isEqualTo(404).isEqualTo(itself.status());
      assertThat(why.code()).isEqualTo("task.unknown").isEqualTo(itself.code());
    }
    assertThat(why(GRID_MEMBER, "nothing").code()).isEqualTo("task.unknown");
    assertThat(
            http.at("10.9.1.2").send(HttpMethod.GET, "/api/tasks/" + task + "/why", null, Map.of()))
        .extracting(Answer::status)
        .isEqualTo(401);
  }

  private Answer why(String username, String task) {
    return get(username, "/api/tasks/" + task + "/why");
  }

  private Answer get(String username, String path) {
    byte[] secret = (username + ":sixfold").getBytes(StandardCharsets.UTF_8);
    return http.at("10.9.1.1")
        .send(
            HttpMethod.GET,
            path,
            null,
            Map.of("Authorization", "Basic " + Base64.getEncoder().encodeToString(secret)));
  }
}
