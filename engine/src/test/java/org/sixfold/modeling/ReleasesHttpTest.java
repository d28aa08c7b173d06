package org.sixfold.modeling;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.audit.AuditTrail;
import org.sixfold.camunda.Models;
import org.sixfold.shared.Paging;
import org.sixfold.testsupport.EngineTest;
import org.sixfold.testsupport.HttpClient;
import org.sixfold.testsupport.HttpClient.Answer;
import org.sixfold.testsupport.HttpClients;
import org.sixfold.testsupport.SmallTown;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** What is released was approved by somebody who had no hand in it. */
@EngineTest
class ReleasesHttpTest {

  private static final String DEADLINES = "task-deadlines.dmn";

  @Autowired HttpClients clients;
  @Autowired SmallTown town;
  @Autowired Models models;
  @Autowired AuditTrail trail;
  @Autowired JdbcTemplate jdbc;
  @Autowired DataSource database;

  HttpClient author;
  HttpClient helper;
  HttpClient second;

  @BeforeEach
  void designers() {
    town.people(
        "release-author,设计员甲,DESIGNER," + SmallTown.SUBDISTRICT,
        "release-helper,设计员乙,DESIGNER," + SmallTown.SUBDISTRICT,
        "release-second,管理员,ADMIN," + SmallTown.SUBDISTRICT,
        "release-doctor,医生,DOCTOR," + SmallTown.SUBDISTRICT);
    author = clients.basic("release-author", SmallTown.PASSWORD);
    helper = clients.basic("release-helper", SmallTown.PASSWORD);
    second = clients.basic("release-second", SmallTown.PASSWORD);
  }

  @AfterEach
  void packagedModelsAgain() {
    jdbc.update("delete from model_release where seed_hash is null");
    jdbc.update("delete from model_draft");
  }

  private String draft(String before, String after) {
    String id = author.post("/api/drafts", Map.of("title", "改时限")).body().path("id").asString();
    edit(author, id, before, after);
    return id;
  }

  private static void edit(HttpClient designer, String id, String before, String after) {
    String file = "/api/drafts/" + id + "/files/" + DEADLINES;
    Answer text = designer.get(file);
    String changed = text.body().path("content").asString().replace(before, after);
    Answer written =
        designer.send(
            "PUT", file, Map.of("content", changed), Map.of("If-Match", text.header("ETag")));
    assertThat(written.status()).isEqualTo(200);
  }

  private Answer propose(String id) {
    return author.post("/api/models", Map.of("draft", id, "note", "电话核实改为更长时限"));
  }

  private int proposed(String before, String after) {
    Answer proposal = propose(draft(before, after));
    assertThat(proposal.status()).as(proposal.raw().body()).isEqualTo(201);
    return proposal.body().path("n").asInt();
  }

  private static Answer decide(HttpClient designer, int n, String word) {
    return designer.post("/api/releases/" + n + "/" + word, Map.of("note", "看过"));
  }

  private String activeText() {
    JsonNode model =
        author.get("/api/models/task-deadlines/versions/" + active().path("n").asInt()).body();
    return model.path("content").asString();
  }

  private JsonNode active() {
    return author.get("/api/models").body().path("release");
  }

  @Test
  void aSecondPersonReleasesWhatNewCasesStartWith() {
    String seed = models.activeDeploymentId();
    int n = proposed("c+2h", "c+7h");
    assertThat(models.activeDeploymentId()).as("proposed only").isEqualTo(seed);

    Answer approved = decide(second, n, "approve");

    assertThat(approved.status()).as(approved.raw().body()).isEqualTo(200);
    assertThat(approved.body().path("state").asString()).isEqualTo("RELEASED");
    assertThat(approved.body().path("active").asBoolean()).isTrue();
    assertThat(approved.body().path("changes").get(0).path("name").asString()).isEqualTo(DEADLINES);
    assertThat(models.activeDeploymentId()).isNotEqualTo(seed);
    assertThat(activeText()).contains("c+7h");
    List<JsonNode> versions =
        author
            .get("/api/models/task-deadlines/versions")
            .body()
            .path("items")
            .valueStream()
            .toList();
    assertThat(versions).extracting(one -> one.path("version").asInt()).containsExactly(n, 1);
    assertThat(versions.get(0).path("approvedBy").asString()).isEqualTo("release-second");
    assertThat(author.get("/api/models/test-path/versions").body().path("items")).hasSize(1);
    assertThat(trail.of("release:" + n, Paging.of(null, null)).items())
        .extracting(entry -> entry.actor() + " " + entry.action())
        .startsWith("release-second release.approved", "release-author release.proposed");
  }

  /** Where many propose or approve at once, each has one connection and waits for no second. */
  @Test
  void oneConnectionIsEnough() throws SQLException {
    HikariDataSource pool = database.unwrap(HikariDataSource.class);
    long patience = pool.getHikariConfigMXBean().getConnectionTimeout();
    String id = draft("c+2h", "c+7h");
    List<Connection> taken = new ArrayList<>();
    try {
      pool.getHikariConfigMXBean().setConnectionTimeout(2_000);
      while (taken.size() < pool.getMaximumPoolSize() - 1) {
        taken.add(pool.getConnection());
      }

      Answer proposal = once(author, "/api/models", Map.of("draft", id, "note", "改时限"));
      assertThat(proposal.status()).as(proposal.raw().body()).isEqualTo(201);
      String release = "/api/releases/" + proposal.body().path("n").asInt() + "/approve";
      assertThat(once(second, release, Map.of("note", "看过")).status()).isEqualTo(200);
    } finally {
      pool.getHikariConfigMXBean().setConnectionTimeout(patience);
      for (Connection one : taken) {
        one.close();
      }
    }
    assertThat(activeText()).contains("c+7h");
  }

  private static Answer once(HttpClient designer, String path, Object body) {
    return designer.send("POST", path, body, Map.of("Idempotency-Key", "one-connection" + path));
  }

  @Test
  void nobodyWhoHadAHandInItApproves() {
    String id = draft("c+2h", "c+7h");
    edit(helper, id, "c+7h", "c+8h");
    edit(author, id, "c+8h", "c+7h");
    int n = propose(id).body().path("n").asInt();

    assertThat(decide(author, n, "approve").code()).isEqualTo("release.secondPerson");
    assertThat(decide(helper, n, "approve").code()).isEqualTo("release.secondPerson");
    assertThat(decide(clients.basic("release-doctor", SmallTown.PASSWORD), n, "approve").status())
        .isEqualTo(403);
    assertThat(decide(second, n, "approve").status()).isEqualTo(200);
    Answer again = decide(second, n, "reject");
    assertThat(again.code()).isEqualTo("release.alreadyDecided");
    assertThat(again.body().path("decidedBy").asString()).isEqualTo("release-second");
  }

  @Test
  void aProposedDraftIsFrozenAndARejectedOneIsOpenAgain() {
    String id = draft("c+2h", "c+7h");
    int n = propose(id).body().path("n").asInt();
    Answer late =
        author.send(
            "PUT",
            "/api/drafts/" + id + "/files/" + DEADLINES,
            Map.of("content", "x"),
            Map.of("If-Match", "\"1\""));
    assertThat(late.code()).isEqualTo("draft.closed");

    assertThat(decide(second, n, "reject").body().path("state").asString()).isEqualTo("REJECTED");

    edit(author, id, "c+7h", "c+6h");
    int anew = propose(id).body().path("n").asInt();
    assertThat(anew).isEqualTo(n + 1);
    assertThat(author.get("/api/drafts/" + id).body().path("release").asInt()).isEqualTo(anew);
  }

  @Test
  void whatHasErrorsIsNotProposed() {
    Answer refused = propose(draft("\"c+2h\"", "\"soon\""));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.code()).isEqualTo("release.hasErrors");
    assertThat(refused.body().path("files").get(0).path("name").asString()).isEqualTo(DEADLINES);
    assertThat(propose(draft("c+2h", "c+2h")).code()).isEqualTo("release.unchanged");
  }

  @Test
  void ofTwoProposalsAgainstOneReleaseTheLaterOneLooksAgain() {
    String late = draft("\"D\"", "\"24\"");
    int first = proposed("c+2h", "c+7h");
    int n = propose(late).body().path("n").asInt();
    decide(second, first, "approve");

    assertThat(decide(second, n, "approve").code()).isEqualTo("release.outdated");

    decide(author, n, "reject");
    JsonNode view = author.get("/api/drafts/" + late).body();
    assertThat(view.path("outdated").asBoolean()).isTrue();
    Answer conflict = author.post("/api/drafts/" + late + "/rebase", Map.of());
    assertThat(conflict.code()).isEqualTo("draft.rebaseConflict");
    assertThat(conflict.body().path("files").get(0).asString()).isEqualTo(DEADLINES);
    Answer moved =
        author.post("/api/drafts/" + late + "/rebase", Map.of("keep", List.of(DEADLINES)));
    assertThat(moved.body().path("base").asInt()).isEqualTo(first);
  }

  @Test
  void aProposalIsApprovedOnceHoweverManySaySo() {
    int n = proposed("c+2h", "c+9h");
    long deployments = jdbc.queryForObject("select count(*) from ACT_RE_DEPLOYMENT", Long.class);

    List<Integer> answers =
        IntStream.range(0, 4)
            .parallel()
            .mapToObj(one -> decide(second, n, "approve").status())
            .sorted()
            .toList();

    assertThat(answers).containsExactly(200, 409, 409, 409);
    assertThat(jdbc.queryForObject("select count(*) from ACT_RE_DEPLOYMENT", Long.class))
        .isEqualTo(deployments + 1);
  }

  @Test
  void rollingBackTakesTwoAsWell() {
    String seed = models.activeDeploymentId();
    decide(second, proposed("c+2h", "c+7h"), "approve");
    Answer proposal = author.post("/api/releases/1/rollback", Map.of("note", "时限过长"));
    int n = proposal.body().path("n").asInt();
    assertThat(proposal.body().path("kind").asString()).isEqualTo("ROLLBACK");
    assertThat(decide(author, n, "approve").code()).isEqualTo("release.secondPerson");

    assertThat(decide(second, n, "approve").status()).isEqualTo(200);

    assertThat(models.activeDeploymentId()).isEqualTo(seed);
    assertThat(activeText()).contains("c+2h").doesNotContain("c+7h");
    JsonNode newest = author.get("/api/releases").body().path("items").get(0);
    assertThat(newest.path("n").asInt()).isEqualTo(n);
    assertThat(newest.path("target").asInt()).isEqualTo(1);
    assertThat(newest.path("active").asBoolean()).isTrue();
    assertThat(author.post("/api/releases/1/rollback", Map.of("note", "again")).code())
        .isEqualTo("release.unchanged");
  }

  @Test
  void whatIsReleasedIsListedByNameAndStage() {
    JsonNode path =
        author
            .get("/api/models")
            .body()
            .path("items")
            .valueStream()
            .filter(one -> one.path("key").asString().equals("test-path"))
            .findFirst()
            .orElseThrow();

    assertThat(path.path("kind").asString()).isEqualTo("BPMN");
    assertThat(path.path("name").path("zh").asString()).isEqualTo("测试路径");
    assertThat(path.path("version").asInt()).isEqualTo(1);
    assertThat(author.get("/api/models/nothing/versions").code()).isEqualTo("model.unknown");
    assertThat(author.get("/api/models/test-path/versions/999").code())
        .isEqualTo("model.versionUnknown");
  }

  @Test
  void examplesAreAskedForByTheirFile() {
    String examples = "task-deadlines.scenarios";
    String text =
        """
        {"scenarios": [{"name": "一例", "given": {"kind": "test-call"}, "then": {"ladder": "G"}}]}""";
    String id = draft("c+2h", "c+7h");
    author.send(
        "PUT",
        "/api/drafts/" + id + "/files/" + examples,
        Map.of("content", text, "folder", "case/0-test"),
        Map.of("If-Match", "\"0\""));
    int n = propose(id).body().path("n").asInt();
    decide(second, n, "approve");

    JsonNode version = author.get("/api/models/" + examples + "/versions/" + n).body();
    assertThat(version.path("kind").asString()).isEqualTo("SCENARIOS");
    assertThat(version.path("content").asString()).isEqualTo(text);
    assertThat(author.get("/api/models/" + examples + "/versions").body().path("items")).hasSize(1);
    assertThat(author.get("/api/models/" + examples + "/versions/1").code())
        .isEqualTo("model.versionUnknown");
    assertThat(activeText()).as("the table goes by the plain name").contains("decisionTable");
  }
}
