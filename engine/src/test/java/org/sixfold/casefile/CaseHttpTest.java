package org.sixfold.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.EngineTest;
import org.sixfold.testsupport.HttpClient;
import org.sixfold.testsupport.HttpClient.Answer;
import org.sixfold.testsupport.HttpClients;
import org.sixfold.testsupport.SmallTown;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class CaseHttpTest {

  private static final AtomicInteger NEXT = new AtomicInteger();

  @Autowired HttpClients clients;
  @Autowired SmallTown town;
  @Autowired CaseFiles caseFiles;
  @Autowired MatchKeys matchKeys;
  @Autowired Persons persons;

  String id;
  HttpClient commandRoom;

  @BeforeEach
  void openACase() {
    town.people(
        "casefile-command,指挥室,SUPERVISOR," + SmallTown.SUBDISTRICT,
        "casefile-gm,网格员,GRID_MEMBER," + SmallTown.GRID,
        "casefile-gm2,网格员,GRID_MEMBER," + SmallTown.OTHER_GRID,
        "casefile-auditor,审计员,AUDITOR," + SmallTown.SUBDISTRICT,
        "casefile-lab,实验室,LAB," + SmallTown.SUBDISTRICT);
    int no = NEXT.incrementAndGet();
    String document = "33078419820%03d000X".formatted(no);
    id =
        caseFiles
            .open(
                List.of(
                    new CaseFiles.NewCase(
                        new CaseFiles.NewPerson(
                            "罗𠮷", "ID_CARD", document, "1400001%04d".formatted(no), "永康人家1幢101室"),
                        matchKeys.ofDocument(document),
                        SmallTown.GRID,
                        true,
                        false,
                        "LIST",
                        null,
                        "list-1",
                        no,
                        null,
                        Map.of("origin", "杭州市"))))
            .get(0);
    commandRoom = clients.basic("casefile-command", SmallTown.PASSWORD);
  }

  @Test
  void theCommandRoomReadsTheWholeFile() {
    Answer file = commandRoom.get("/api/cases/" + id);
    assertThat(file.status()).isEqualTo(200);
    assertThat(file.body().path("person").path("name").asString()).isEqualTo("罗𠮷");
    assertThat(file.body().path("person").path("document").asString())
        .isEqualTo(persons.of(id).document());
    assertThat(file.body().path("state").asString()).isEqualTo("CHECKING");
    assertThat(file.body().path("stage").asString()).isEqualTo("VERIFICATION");
    assertThat(file.body().path("details").path("origin").asString()).isEqualTo("杭州市");
    assertThat(file.body().path("openedAt").asString()).endsWith("+08:00");
    assertThat(file.body().has("sections")).isFalse();
    assertThat(file.body().has("restrictions")).isTrue();
  }

  @Test
  void aGridMemberReadsOwnCasesMaskedAndNoOthers() {
    Answer own = clients.basic("casefile-gm", SmallTown.PASSWORD).get("/api/cases/" + id);
    assertThat(own.body().path("person").path("document").asString()).contains("*");
    Answer other = clients.basic("casefile-gm2", SmallTown.PASSWORD).get("/api/cases/" + id);
    assertThat(other.status()).isEqualTo(404);
    assertThat(other.code()).isEqualTo("case.unknown");
  }

  @Test
  void casesAreListedAndSearched() {
    Answer listed =
        commandRoom.get("/api/cases?state=CHECKING&stage=VERIFICATION&limit=1&grid=330784001");
    assertThat(listed.body().path("items").get(0).path("id").asString()).isEqualTo(id);
    Answer found = commandRoom.post("/api/cases/search", Map.of("q", persons.of(id).document()));
    assertThat(found.body().path("items").size()).isEqualTo(1);
    assertThat(found.body().path("next").isNull()).isTrue();
    assertThat(commandRoom.get("/api/cases?limit=501").code()).isEqualTo("page.limitTooLarge");
    assertThat(commandRoom.get("/api/cases?state=NO_SUCH").status()).isEqualTo(400);
  }

  @Test
  void correctionsAreToldInTheTimeline() {
    Answer corrected =
        commandRoom.send(
            "PATCH",
            "/api/cases/" + id + "/person",
            Map.of("phone", "14000007777", "reason", "本人来电更正"),
            Map.of());
    assertThat(corrected.body().path("caseId").asString()).isEqualTo(id);
    Answer placed =
        commandRoom.put(
            "/api/cases/" + id + "/grid", Map.of("grid", SmallTown.OTHER_GRID, "reason", "搬家"));
    assertThat(placed.status()).isEqualTo(200);

    Answer timeline = commandRoom.get("/api/cases/" + id + "/timeline");
    assertThat(timeline.body().path("items").size()).isEqualTo(3);
    var newest = timeline.body().path("items").get(0);
    assertThat(newest.path("action").asString()).isEqualTo("case.placed");
    assertThat(newest.path("actorName").asString()).isEqualTo("指挥室");
    assertThat(newest.path("text").path("zh").asString()).isEqualTo("由五金城社区第1微网格移到五金城社区第2微网格：搬家");
  }

  @Test
  void aCorrectionNeedsAReasonAndAKnownGrid() {
    Answer noReason =
        commandRoom.put("/api/cases/" + id + "/grid", Map.of("grid", SmallTown.OTHER_GRID));
    assertThat(noReason.status()).isEqualTo(422);
    assertThat(noReason.body().path("errors").get(0).path("field").asString()).isEqualTo("reason");
    Answer unknown =
        commandRoom.put("/api/cases/" + id + "/grid", Map.of("grid", "nowhere", "reason", "x"));
    assertThat(unknown.code()).isEqualTo("grid.unknown");
  }

  @Test
  void auditorsReadWhoOpenedAFileAndNobodyElseDoes() {
    commandRoom.get("/api/cases/" + id);
    HttpClient auditor = clients.basic("casefile-auditor", SmallTown.PASSWORD);
    Answer openings = auditor.get("/api/audit/openings?caseId=" + id);
    assertThat(openings.body().path("items").size()).isEqualTo(1);
    assertThat(openings.body().path("items").get(0).path("ground").asString())
        .isEqualTo("COMMAND_ROOM");
    assertThat(auditor.get("/api/audit/openings/verify").body().path("broken").size()).isZero();
    assertThat(commandRoom.get("/api/audit/openings?caseId=" + id).status()).isEqualTo(403);
    assertThat(auditor.get("/api/cases/" + id).status()).isEqualTo(404);
  }

  @Test
  void anUnknownMessageIsRefused() {
    Answer answer =
        clients
            .basic("casefile-lab", SmallTown.PASSWORD)
            .post("/api/cases/" + id + "/messages/no.such", Map.of("messageId", "m1"));
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.code()).isEqualTo("message.unknown");
  }
}
