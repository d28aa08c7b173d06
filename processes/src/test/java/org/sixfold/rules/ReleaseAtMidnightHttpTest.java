package org.sixfold.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.Accounts;
import org.sixfold.testsupport.OwnPhones;
import org.sixfold.testsupport.OwnPhones.Answer;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.TimedRelease;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** The whole change of rules at 00:00 over HTTP: seen, proposed, approved, begun, and gone back. */
@ProcessTest
class ReleaseAtMidnightHttpTest {

  private static final String AUTHOR = "designer-1";
  private static final String SECOND = "designer-2";
  private static final String SECOND_NAME = "俞艳海";
  private static final String GRID_MEMBER = "gm-33078400100701";
  private static final String MIDNIGHT = "2022-07-06T00:00:00+08:00";
  private static final String RULES = "restriction-rules.dmn";
  private static final String ROW = "CN9_CLOSE_CONTACT_CENTRALISED";
  private static final String RULE = "CN9/CLOSE_CONTACT/CENTRALISED";

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;
  @Autowired OwnPhones http;
  @Autowired Accounts accounts;
  @Autowired TimedRelease releases;
  @Autowired RuleLapse lapse;
  @Autowired JdbcTemplate jdbc;

  String contact;
  String leaves;

  @BeforeEach
  void theDayBefore() {
    accounts.setPasswordForAll(
        List.of(AUTHOR, SECOND, "do-01", "command-1", "dr-01", GRID_MEMBER), "sixfold");
    jdbc.update("update restriction set ended_at = lawful_end where ended_at is null");
    jdbc.update("delete from rule_switch_line");
    jdbc.update("delete from rule_switch");
    walk.startAt("2022-07-05T09:00");
    lapse.runDue(Instant.parse("2022-07-05T01:00:00Z"));
    contact = shortcuts.isolated("CLOSE_CONTACT", "2022-07-04T15:00");
    leaves = shortcuts.isolated("CLOSE_CONTACT", "2022-06-30T15:00");
  }

  @AfterEach
  void packagedModelsAgain() {
    releases.undo();
  }

  @Test
  void fromTheDraftToTheWaveAndBackAndNobodyIsHeldLonger() {
    String draft = fiveDays();
    JsonNode before = effects(AUTHOR, "/api/drafts/" + draft, "&effectiveAt=2022-07-05T16:00:00Z");
    int n = propose(draft);
    assertThat(post(AUTHOR, n, "approve", Map.of()).code()).isEqualTo("release.secondPerson");
    assertThat(effects(SECOND, "/api/releases/" + n, "")).as("before approval").isEqualTo(before);
    Answer approved = post(SECOND, n, "approve", Map.of("note", "已看过影响"));
    assertThat(approved.body().path("state").asString()).isEqualTo("SCHEDULED");
    assertThat(effects(SECOND, "/api/releases/" + n, "")).as("approved").isEqualTo(before);

    assertThat(before.path("effectiveAt").asString()).isEqualTo(MIDNIGHT);
    assertThat(before.path("counts").path("SHORTER").asInt()).isEqualTo(1);
    assertThat(before.path("counts").path("MOVES").asInt()).isEqualTo(1);
    assertThat(before.path("keepsEarlier").asInt()).isZero();
    assertThat(before.path("unreadable").asInt()).isZero();
    assertThat(before.path("signed").isNull()).isTrue();
    JsonNode row = before.path("rows").path(RULE);
    assertThat(row.path("days").asInt()).isEqualTo(5);
    assertThat(row.path("cited").path("zh").asString()).startsWith(RULE);
    JsonNode wave = before.path("wave");
    assertThat(wave.path("leaving").asInt()).isEqualTo(1);
    assertThat(wave.path("withoutSeat").asInt()).isZero();
    assertThat(wave.path("lastLeavesAt").asString()).isEqualTo(MIDNIGHT);
    JsonNode hour = wave.path("hours").path(0);
    assertThat(hour.path("from").asString()).isEqualTo(MIDNIGHT);
    assertThat(hour.path("setOut").asInt()).isEqualTo(1);

    Map<String, String> ends = ends();
    walk.until("2022-07-05T23:59:59");
    assertThat(ends()).isEqualTo(ends);
    walk.until("2022-07-06T00:00:00");

    JsonNode begun = get(AUTHOR, "/api/releases/" + n).body();
    assertThat(begun.path("state").asString()).isEqualTo("RELEASED");
    assertThat(begun.path("releasedAt").asString()).isEqualTo(MIDNIGHT);
    assertThat(walk.restrictions(contact).get(0))
        .isEqualTo("CENTRALISED_ISOLATION 2022-07-10T00:00 running");
    assertThat(walk.stage(leaves)).isEqualTo("MONITORING");
    int foreseen = 0;
    for (JsonNode kind : wave.path("papers")) {
      foreseen += kind.asInt();
    }
    assertThat(papersSinceMidnight()).isEqualTo(foreseen);
    Map<String, String> shorter = ends();

    int back = rollback(begun.path("base").asInt());
    walk.until("2022-07-07T00:00:00");

    assertThat(get(AUTHOR, "/api/releases/" + back).body().path("active").asBoolean()).isTrue();
    assertThat(ends()).as("a rollback lengthens nothing").isEqualTo(shorter);
  }

  @Test
  void whoLooksAndWhatOfThem() {
    String draft = fiveDays();
    int n = propose(draft);
    String ofRelease = "/api/releases/" + n;

    for (String other : List.of(GRID_MEMBER, "dr-01")) {
      assertThat(get(other, ofRelease + "/restrictions").code()).isEqualTo("access.forbidden");
    }
    for (String other : List.of(GRID_MEMBER, "do-01", "command-1")) {
      assertThat(get(other, "/api/drafts/" + draft + "/restrictions").code())
          .isEqualTo("access.forbidden");
    }
    for (String designer : List.of(AUTHOR, SECOND)) {
      JsonNode found = effects(designer, ofRelease, "");
      assertThat(found.toString()).doesNotContain(contact, leaves, "某人");
      assertThat(found.path("items").path(0).path("grid").isNull()).isTrue();
    }
    for (String knows : List.of("do-01", "command-1")) {
      assertThat(cases(effects(knows, ofRelease, ""))).containsExactlyInAnyOrder(contact, leaves);
    }
    assertThat(get(AUTHOR, "/api/releases/999/restrictions").code()).isEqualTo("release.unknown");
    assertThat(get(AUTHOR, "/api/drafts/none/restrictions").code()).isEqualTo("draft.unknown");
  }

  @Test
  void itIsReadPageByPageAndTheFiguresAreThoseOfAll() {
    String ofRelease = "/api/releases/" + propose(fiveDays());

    JsonNode first = effects("do-01", ofRelease, "&limit=1");
    JsonNode rest = effects("do-01", ofRelease, "&limit=1&cursor=" + first.path("next").asString());

    assertThat(first.path("items").size()).isEqualTo(1);
    assertThat(rest.path("items").path(0).path("line").asInt()).isEqualTo(2);
    assertThat(rest.path("next").isNull()).isTrue();
    assertThat(cases(first)).doesNotContainAnyElementsOf(cases(rest));
    assertThat(rest.path("counts")).isEqualTo(first.path("counts"));
    assertThat(get("do-01", ofRelease + "/restrictions?cursor=%%%").status()).isEqualTo(400);
  }

  private String fiveDays() {
    JsonNode draft = send(AUTHOR, HttpMethod.POST, "/api/drafts", Map.of("title", "五天")).body();
    String id = draft.path("id").asString();
    String file = "/api/drafts/" + id + "/files/" + RULES;
    String text =
        get(AUTHOR, file)
            .body()
            .path("content")
            .asString()
            .replaceFirst("(id=\"" + ROW + "_days1\"><text>)[^<]*", "$15")
            .replaceFirst("(id=\"" + ROW + "_tests1\"><text>)[^<]*", "$1\"1,2,3,5\"");
    Map<String, String> headers = new HashMap<>(as(AUTHOR));
    headers.put("If-Match", "\"0\"");
    assertThat(
            http.at("10.9.0.2")
                .send(HttpMethod.PUT, file, Map.of("content", text), headers)
                .status())
        .isEqualTo(200);
    return id;
  }

  private int propose(String draft) {
    Answer proposed =
        send(
            AUTHOR,
            HttpMethod.POST,
            "/api/models",
            Map.of("draft", draft, "note", "零时换版", "effectiveAt", MIDNIGHT));
    assertThat(proposed.status()).as(proposed.code()).isEqualTo(201);
    return proposed.body().path("n").asInt();
  }

  private int rollback(int target) {
    Map<String, Object> wish = Map.of("note", "退回", "effectiveAt", "2022-07-06T12:00:00+08:00");
    int n = post(AUTHOR, target, "rollback", wish).body().path("n").asInt();
    JsonNode found = effects(SECOND, "/api/releases/" + n, "");
    assertThat(found.path("counts").path("UNCHANGED").asInt()).isEqualTo(2);
    assertThat(found.path("items").size()).isZero();
    assertThat(post(SECOND, n, "approve", Map.of()).code()).isEqualTo("release.signatureNeeded");
    Map<String, String> signature = Map.of("name", SECOND_NAME, "statement", "今后按旧规则，我负责");
    Answer approved = post(SECOND, n, "approve", Map.of("signature", signature));
    assertThat(approved.status()).as(approved.code()).isEqualTo(200);
    return n;
  }

  private JsonNode effects(String username, String of, String query) {
    Answer found = get(username, of + "/restrictions?" + query.replaceFirst("^&", ""));
    assertThat(found.status()).as(found.code()).isEqualTo(200);
    return found.body();
  }

  private static List<String> cases(JsonNode found) {
    List<String> cases = new ArrayList<>();
    found.path("items").forEach(line -> cases.add(line.path("caseId").asString()));
    return cases;
  }

  private Map<String, String> ends() {
    Map<String, String> ends = new HashMap<>();
    for (String one : List.of(contact, leaves)) {
      ends.put(
          one,
          jdbc.queryForObject(
              "select max(lawful_end) from restriction where case_id = ?"
                  + " and (ended_at is null or ended_at >= '2022-07-05 01:00:00')",
              String.class,
              one));
    }
    return ends;
  }

  private int papersSinceMidnight() {
    return jdbc.queryForObject(
        "select count(*) from case_paper where case_id in (?, ?) and issued_at >= ?",
        Integer.class,
        contact,
        leaves,
        Timestamp.from(OffsetDateTime.parse(MIDNIGHT).toInstant()));
  }

  private Answer get(String username, String path) {
    return send(username, HttpMethod.GET, path, null);
  }

  private Answer post(String username, int n, String step, Object body) {
    return send(username, HttpMethod.POST, "/api/releases/" + n + "/" + step, body);
  }

  private Answer send(String username, HttpMethod method, String path, Object body) {
    return http.at("10.9.0.2").send(method, path, body, as(username));
  }

  private static Map<String, String> as(String username) {
    byte[] secret = (username + ":sixfold").getBytes(StandardCharsets.UTF_8);
    return Map.of("Authorization", "Basic " + Base64.getEncoder().encodeToString(secret));
  }
}
