package org.sixfold.modeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.audit.AuditTrail;
import org.sixfold.camunda.Models;
import org.sixfold.shared.Paging;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.testsupport.EngineTest;
import org.sixfold.testsupport.HttpClient;
import org.sixfold.testsupport.HttpClient.Answer;
import org.sixfold.testsupport.HttpClients;
import org.sixfold.testsupport.SmallTown;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** A release approved beforehand begins at its moment, once. */
@EngineTest
class ReleaseScheduleHttpTest {

  private static final String DEADLINES = "task-deadlines.dmn";

  @Autowired HttpClients clients;
  @Autowired SmallTown town;
  @Autowired Models models;
  @Autowired ReleaseBeginning beginning;
  @Autowired AuditTrail trail;
  @Autowired SixfoldClock clock;
  @Autowired JdbcTemplate jdbc;

  HttpClient author;
  HttpClient second;
  Instant midnight;
  String seed;

  @BeforeEach
  void designers() {
    town.people(
        "schedule-author,设计员甲,DESIGNER," + SmallTown.SUBDISTRICT,
        "schedule-second,设计员乙,DESIGNER," + SmallTown.SUBDISTRICT,
        "schedule-room,指挥员,SUPERVISOR," + SmallTown.SUBDISTRICT,
        "schedule-doctor,医生,DOCTOR," + SmallTown.SUBDISTRICT);
    author = clients.basic("schedule-author", SmallTown.PASSWORD);
    second = clients.basic("schedule-second", SmallTown.PASSWORD);
    midnight = clock.at(clock.today().plusDays(2).atTime(LocalTime.MIDNIGHT));
    seed = models.activeDeploymentId();
  }

  @AfterEach
  void packagedModelsAgain() {
    jdbc.update("delete from model_release where seed_hash is null");
    jdbc.update("delete from model_draft");
  }

  private String draft(String after) {
    String id = author.post("/api/drafts", Map.of("title", "换规则")).body().path("id").asString();
    String file = "/api/drafts/" + id + "/files/" + DEADLINES;
    Answer text = author.get(file);
    String changed = text.body().path("content").asString().replace("c+2h", after);
    author.send("PUT", file, Map.of("content", changed), Map.of("If-Match", text.header("ETag")));
    return id;
  }

  private Answer propose(String draft, Instant at) {
    return author.post(
        "/api/models",
        at == null
            ? Map.of("draft", draft, "note", "换版")
            : Map.of("draft", draft, "note", "零时换版", "effectiveAt", at.toString()));
  }

  private int proposed(String draft, Instant at) {
    Answer proposal = propose(draft, at);
    assertThat(proposal.status()).as(proposal.raw().body()).isEqualTo(201);
    return proposal.body().path("n").asInt();
  }

  private static Answer say(HttpClient designer, int n, String word) {
    return designer.post("/api/releases/" + n + "/" + word, Map.of("note", "看过"));
  }

  private int scheduled() {
    int n = proposed(draft("c+7h"), midnight);
    assertThat(say(second, n, "approve").status()).isEqualTo(200);
    return n;
  }

  private String state(int n) {
    return author.get("/api/releases/" + n).body().path("state").asString();
  }

  @Test
  void itBeginsAtItsMomentAndNotASecondBefore() {
    String draft = draft("c+7h");
    int n = proposed(draft, midnight);
    Answer approved = say(second, n, "approve");

    assertThat(approved.body().path("state").asString()).isEqualTo("SCHEDULED");
    assertThat(Instant.parse(iso(approved.body().path("effectiveAt")))).isEqualTo(midnight);
    assertThat(approved.body().path("active").asBoolean()).isFalse();
    assertThat(approved.body().path("releasedAt").isNull()).isTrue();
    assertThat(models.activeDeploymentId()).isEqualTo(seed);
    assertThat(models.at(midnight.minusSeconds(1)).deploymentId()).as("23:59:59").isEqualTo(seed);
    String next = models.at(midnight).deploymentId();
    assertThat(next).as("00:00:00, noted or not").isNotEqualTo(seed);
    assertThat(models.scheduled().orElseThrow().since()).isEqualTo(midnight);
    assertThat(beginning.nextDue()).contains(midnight);
    assertThat(beginning.runDue(midnight.minusSeconds(1))).isZero();
    assertThat(state(n)).isEqualTo("SCHEDULED");

    assertThat(beginning.runDue(midnight.plus(3, ChronoUnit.HOURS))).as("caught up").isEqualTo(1);

    JsonNode begun = author.get("/api/releases/" + n).body();
    assertThat(begun.path("state").asString()).isEqualTo("RELEASED");
    assertThat(begun.path("active").asBoolean()).isTrue();
    assertThat(Instant.parse(iso(begun.path("releasedAt")))).as("its moment").isEqualTo(midnight);
    assertThat(models.activeDeploymentId()).isEqualTo(next);
    assertThat(models.scheduled()).isEmpty();
    assertThat(author.get("/api/drafts/" + draft).body().path("state").asString())
        .isEqualTo("RELEASED");
    assertThat(beginning.nextDue()).isEmpty();
    assertThat(trail.of("release:" + n, Paging.of(null, null)).items())
        .extracting(entry -> entry.action())
        .startsWith("release.begun", "release.scheduled", "release.proposed");
  }

  @Test
  void ofManyNodesOneBeginsIt() {
    int n = scheduled();

    int done = IntStream.range(0, 4).parallel().map(node -> beginning.runDue(midnight)).sum();

    assertThat(done).isEqualTo(1);
    assertThat(trail.of("release:" + n, Paging.of(null, null)).items())
        .filteredOn(entry -> entry.action().equals("release.begun"))
        .hasSize(1);
  }

  @Test
  void itIsWithdrawnBeforeItsMomentAndNotAfter() {
    String draft = draft("c+7h");
    int n = proposed(draft, midnight);
    assertThat(say(second, n, "withdraw").code())
        .as("only proposed")
        .isEqualTo("release.notScheduled");
    say(second, n, "approve");
    assertThat(say(clients.basic("schedule-doctor", SmallTown.PASSWORD), n, "withdraw").status())
        .isEqualTo(403);
    assertThat(second.post("/api/releases/" + n + "/withdraw", Map.of()).code())
        .isEqualTo("release.invalid");

    Answer withdrawn = say(author, n, "withdraw");

    assertThat(withdrawn.body().path("state").asString()).isEqualTo("WITHDRAWN");
    assertThat(withdrawn.body().path("withdrawnBy").asString()).isEqualTo("schedule-author");
    assertThat(withdrawn.body().path("withdrawalNote").asString()).isEqualTo("看过");
    assertThat(withdrawn.body().path("decidedBy").asString()).isEqualTo("schedule-second");
    assertThat(beginning.runDue(midnight)).isZero();
    assertThat(models.at(midnight).deploymentId()).isEqualTo(seed);
    assertThat(author.get("/api/drafts/" + draft).body().path("state").asString())
        .isEqualTo("OPEN");
    int anew = proposed(draft, midnight);
    say(second, anew, "approve");
    beginning.runDue(midnight);
    assertThat(say(author, anew, "withdraw").code()).isEqualTo("release.notScheduled");
    assertThat(state(anew)).isEqualTo("RELEASED");
  }

  @Test
  void whoMustKnowIsToldOnceWhenItWillBeginAndThatItHas() {
    int n = proposed(draft("c+7h"), midnight);
    assertThat(told(n, "release-scheduled")).as("only proposed").isEmpty();
    say(second, n, "approve");

    assertThat(told(n, "release-scheduled"))
        .contains("schedule-author", "schedule-second", "schedule-room")
        .doesNotContain("schedule-doctor")
        .doesNotHaveDuplicates();
    assertThat(told(n, "release-begun")).isEmpty();

    IntStream.range(0, 4).parallel().forEach(node -> beginning.runDue(midnight));

    assertThat(told(n, "release-begun")).isEqualTo(told(n, "release-scheduled"));
    JsonNode notice =
        clients
            .basic("schedule-room", SmallTown.PASSWORD)
            .get("/api/notices?limit=1")
            .body()
            .path("items")
            .path(0)
            .path("text");
    assertThat(notice.path("zh").asString()).contains("第 " + n + " 次发布", "00:00");
    assertThat(notice.path("en").asString()).contains("Release " + n, "00:00");
  }

  @Test
  void whoWasToldOfItHearsThatItIsWithdrawnAndNobodyOfWhatBeginsAtOnce() {
    int n = scheduled();
    say(author, n, "withdraw");

    assertThat(told(n, "release-withdrawn")).isEqualTo(told(n, "release-scheduled")).isNotEmpty();
    beginning.runDue(midnight);
    assertThat(told(n, "release-begun")).isEmpty();

    int atOnce = proposed(draft("c+8h"), null);
    say(second, atOnce, "approve");
    assertThat(state(atOnce)).isEqualTo("RELEASED");
    assertThat(told(atOnce, "release-scheduled")).isEmpty();
    assertThat(told(atOnce, "release-begun")).isEmpty();
  }

  /** By the mails' keys. */
  private List<String> told(int n, String template) {
    String id =
        jdbc.queryForObject("select id from model_release where release_no = ?", String.class, n);
    String key = template + ":" + id + ":";
    return jdbc
        .queryForList(
            "select dedupe_key from outbox_mail where dedupe_key like ? order by dedupe_key",
            String.class,
            key + "%")
        .stream()
        .map(one -> one.substring(key.length()))
        .toList();
  }

  @Test
  void whileOneWaitsNoOtherIsApproved() {
    int other = proposed(draft("c+8h"), null);
    int third = proposed(draft("c+9h"), midnight.plus(1, ChronoUnit.DAYS));
    int n = scheduled();

    Answer refused = say(second, other, "approve");
    assertThat(refused.code()).isEqualTo("release.scheduledAhead");
    assertThat(refused.body().path("n").asInt()).isEqualTo(n);
    assertThat(Instant.parse(iso(refused.body().path("effectiveAt")))).isEqualTo(midnight);
    assertThat(say(second, third, "approve").code()).isEqualTo("release.scheduledAhead");

    beginning.runDue(midnight);

    assertThat(say(second, other, "approve").code()).isEqualTo("release.outdated");
    assertThat(say(second, third, "approve").code()).isEqualTo("release.outdated");
  }

  @Test
  void aRollbackIsScheduledTooAndAMomentLiesAhead() {
    assertThat(propose(draft("c+6h"), clock.now().minusSeconds(1)).code())
        .isEqualTo("release.momentUnfit");
    assertThat(propose(draft("c+6h"), midnight.plus(400, ChronoUnit.DAYS)).code())
        .isEqualTo("release.momentUnfit");
    say(second, proposed(draft("c+7h"), null), "approve");
    Map<String, Object> wish = Map.of("note", "退回", "effectiveAt", midnight.toString());
    int n = author.post("/api/releases/1/rollback", wish).body().path("n").asInt();

    assertThat(say(second, n, "approve").body().path("state").asString()).isEqualTo("SCHEDULED");

    assertThat(models.at(midnight).deploymentId()).isEqualTo(seed);
    assertThat(models.activeDeploymentId()).isNotEqualTo(seed);
    beginning.runDue(midnight);
    assertThat(models.activeDeploymentId()).isEqualTo(seed);
  }

  /** The second person comes after the moment: nothing begins behind anybody's back. */
  @Test
  void whatIsApprovedTooLateIsProposedAnew() {
    int n = proposed(draft("c+7h"), midnight);
    jdbc.update(
        "update model_release set effective_at = ? where release_no = ?",
        java.sql.Timestamp.from(clock.now().minusSeconds(60)),
        n);

    assertThat(say(second, n, "approve").code()).isEqualTo("release.momentPast");
    assertThat(models.activeDeploymentId()).isEqualTo(seed);
    assertThat(say(second, n, "reject").status()).isEqualTo(200);
  }

  private static String iso(JsonNode moment) {
    return java.time.OffsetDateTime.parse(moment.asString()).toInstant().toString();
  }
}
