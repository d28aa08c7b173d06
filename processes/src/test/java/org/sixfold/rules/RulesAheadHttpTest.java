package org.sixfold.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.Accounts;
import org.sixfold.testsupport.OwnPhones;
import org.sixfold.testsupport.OwnPhones.Answer;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** What people see over HTTP before the ninth edition comes into force at 00:00 of 28 June. */
@ProcessTest
class RulesAheadHttpTest {

  private static final String GRID_MEMBER = "gm-33078400100701";
  private static final List<String> PEOPLE =
      List.of("do-01", "command-1", "dr-01", GRID_MEMBER, "po-01");
  private static final String SWITCH = "2022-06-28T00:00:00+08:00";

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;
  @Autowired OwnPhones http;
  @Autowired Accounts accounts;
  @Autowired JdbcTemplate jdbc;

  String contact;
  String secondary;
  String monitored;

  @BeforeEach
  void fourDaysBefore() {
    accounts.setPasswordForAll(PEOPLE, "sixfold");
    jdbc.update("update restriction set ended_at = lawful_end where ended_at is null");
    jdbc.update("delete from rule_switch_line");
    jdbc.update("delete from rule_switch");
    walk.startAt("2022-06-24T09:00");
    contact = shortcuts.isolated("CLOSE_CONTACT", "2022-06-23T15:00");
    secondary = shortcuts.isolated("SECONDARY_CONTACT", "2022-06-23T15:00");
  }

  @AfterEach
  void readableAgain() {
    jdbc.update("update restriction set kind = 'CENTRALISED_ISOLATION' where kind = 'UNHEARD_OF'");
  }

  @Test
  void theDaysAheadTellSetsAndPeopleByEffect() {
    JsonNode change = get("dr-01", "/api/rule-switches/ahead").body().path("items").path(0);

    assertThat(change.path("effectiveAt").asString()).isEqualTo(SWITCH);
    assertThat(texts(change.path("comes"))).containsExactly("CN9");
    assertThat(texts(change.path("lapses"))).containsExactly("CN8", "ZJ2022-03");
    assertThat(change.path("counts").path("SHORTER").asInt()).isEqualTo(1);
    assertThat(change.path("counts").path("MOVES").asInt()).isEqualTo(1);
    assertThat(change.path("unreadable").isEmpty()).isTrue();
    assertThat(change.path("signed").isNull()).isTrue();
  }

  @Test
  void theListTellsEachPersonsEndsTestsAndPlace() {
    JsonNode lines = preview("command-1").body().path("lines");

    assertThat(lines.size()).isEqualTo(2);
    JsonNode shorter = line(lines, contact);
    assertThat(shorter.path("effect").asString()).isEqualTo("SHORTER");
    assertThat(shorter.path("oldRule").asString()).startsWith("CN8");
    assertThat(shorter.path("newRule").asString()).startsWith("CN9");
    assertThat(shorter.path("oldEnd").asString()).isEqualTo("2022-07-15T00:00:00+08:00");
    assertThat(shorter.path("newEnd").asString()).isEqualTo("2022-07-04T00:00:00+08:00");
    assertThat(shorter.path("oldKind").asString()).isEqualTo("CENTRALISED_ISOLATION");
    assertThat(shorter.path("newKind").asString()).isEqualTo("CENTRALISED_ISOLATION");
    assertThat(shorter.path("testsDropped").asInt())
        .as("30 June, 7, 9 and 14 July were to come, now 28 and 30 June and 3 July")
        .isEqualTo(1);

    JsonNode moves = line(lines, secondary);
    assertThat(moves.path("effect").asString()).isEqualTo("MOVES");
    assertThat(moves.path("oldKind").asString()).isEqualTo("CENTRALISED_ISOLATION");
    assertThat(moves.path("newKind").asString()).isEqualTo("HOME_ISOLATION");
    assertThat(moves.path("oldEnd").asString()).isEqualTo("2022-07-01T00:00:00+08:00");
    assertThat(moves.path("newEnd").asString()).isEqualTo("2022-07-01T00:00:00+08:00");
    assertThat(moves.path("testsDropped").asInt()).isZero();
    assertThat(lines.toString()).as("nobody's name").doesNotContain("某人");
  }

  @Test
  void aCaseThatNobodyCanReadIsNamedAndHoldsUpNobodyElse() {
    makeUnreadable(contact);

    JsonNode change = get("do-01", "/api/rule-switches/ahead").body().path("items").path(0);
    assertThat(texts(change.path("unreadable"))).containsExactly(contact);
    assertThat(change.path("counts").path("MOVES").asInt()).isEqualTo(1);
    JsonNode preview = preview("do-01").body();
    assertThat(texts(preview.path("unreadable"))).containsExactly(contact);
    assertThat(preview.path("lines").size()).isEqualTo(1);

    Answer signed =
        post(
            "do-01",
            "/api/rule-switches",
            Map.of("effectiveAt", SWITCH, "documentNo", "永防指9号", "authority", "YK-COMMAND"));
    assertThat(signed.status()).isEqualTo(201);
    assertThat(texts(signed.body().path("unreadable"))).containsExactly(contact);
    assertThat(
            walk.values(
                "select case_id from rule_switch_line where switch_id = ?",
                signed.body().path("id").asString()))
        .containsExactly(secondary);
  }

  @Test
  void onTheDayTheCommandRoomHearsOfWhomNobodyCanRead() {
    jdbc.update("delete from rule_change_day");
    jdbc.update("delete from rule_lapse_left");
    walk.until("2022-06-27T23:00");
    makeUnreadable(contact);

    walk.until("2022-06-28T00:00");

    assertThat(walk.restrictions(secondary).get(0)).doesNotEndWith("running");
    assertThat(walk.values("select case_id from rule_lapse_left")).containsExactly(contact);
    assertThat(
            walk.count(
                "select count(*) from outbox_mail where dedupe_key like ?",
                "note:RULE_NOT_FITTED:" + contact + "%"))
        .isEqualTo(1);

    readableAgain();
    walk.until("2022-06-28T12:00");
    assertThat(walk.values("select case_id from rule_lapse_left")).isEmpty();
    assertThat(walk.restrictions(contact))
        .as("caught up with")
        .containsExactly(
            "CENTRALISED_ISOLATION 2022-07-01T00:00 running",
            "HOME_MONITORING 2022-07-04T00:00 running");
  }

  @Test
  void officersDoctorsAndTheCommandRoomLookAndOnlyOfficersSign() {
    for (String other : List.of(GRID_MEMBER, "po-01")) {
      assertThat(get(other, "/api/rule-switches/ahead").code()).isEqualTo("access.forbidden");
      assertThat(preview(other).code()).isEqualTo("access.forbidden");
    }
    for (String looks : List.of("do-01", "command-1", "dr-01")) {
      assertThat(preview(looks).status()).isEqualTo(200);
    }
    Map<String, Object> list =
        Map.of("effectiveAt", SWITCH, "documentNo", "永防指9号", "authority", "YK-COMMAND");
    assertThat(post("command-1", "/api/rule-switches", list).code()).isEqualTo("access.forbidden");
  }

  private void makeUnreadable(String caseId) {
    jdbc.update(
        "update restriction set kind = 'UNHEARD_OF' where case_id = ?"
            + " and kind = 'CENTRALISED_ISOLATION'",
        caseId);
  }

  private Answer preview(String username) {
    return post(username, "/api/rule-switches/preview", Map.of("effectiveAt", SWITCH));
  }

  private Answer get(String username, String path) {
    return http.at("10.9.0.1").send(HttpMethod.GET, path, null, as(username));
  }

  private Answer post(String username, String path, Object body) {
    return http.at("10.9.0.1").send(HttpMethod.POST, path, body, as(username));
  }

  private static Map<String, String> as(String username) {
    byte[] secret = (username + ":sixfold").getBytes(StandardCharsets.UTF_8);
    return Map.of("Authorization", "Basic " + Base64.getEncoder().encodeToString(secret));
  }

  private static JsonNode line(JsonNode lines, String caseId) {
    return StreamSupport.stream(lines.spliterator(), false)
        .filter(line -> caseId.equals(line.path("caseId").asString()))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asString).toList();
  }
}
