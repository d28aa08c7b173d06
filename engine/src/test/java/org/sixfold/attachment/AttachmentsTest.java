package org.sixfold.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.SignedInUser;
import org.sixfold.access.UserDirectory;
import org.sixfold.attachment.persistence.AttachmentMapper;
import org.sixfold.form.Forms;
import org.sixfold.form.Forms.NamedPicture;
import org.sixfold.shared.Ids;
import org.sixfold.testsupport.EngineTest;
import org.sixfold.testsupport.HeldCases;
import org.sixfold.testsupport.HttpClient.Answer;
import org.sixfold.testsupport.HttpClients;
import org.sixfold.testsupport.SmallTown;
import org.sixfold.worklist.TaskHandler.OpenTask;
import org.sixfold.worklist.persistence.WorkItemMapper;
import org.sixfold.worklist.persistence.WorkItemRow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Pictures over HTTP: who hands them in, who sees them, when they go. */
@EngineTest
class AttachmentsTest {

  private static final Instant BEGAN = Instant.parse("2021-12-11T00:00:00Z");

  @Autowired HttpClients clients;
  @Autowired SmallTown town;
  @Autowired HeldCases cases;
  @Autowired WorkItemMapper items;
  @Autowired AttachmentMapper attachments;
  @Autowired AttachmentBinding binding;
  @Autowired AttachmentSection section;
  @Autowired AttachmentErasure erasure;
  @Autowired UnnamedAttachments unnamed;
  @Autowired UserDirectory users;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcTemplate jdbc;

  private String caseId;
  private String taskId;

  @BeforeEach
  void aTaskOfAGridMember() {
    town.people(
        "picture-gm,网格员,GRID_MEMBER," + SmallTown.GRID,
        "picture-other,网格员,GRID_MEMBER," + SmallTown.OTHER_GRID,
        "picture-cadre,村干部,VILLAGE_CADRE," + SmallTown.VILLAGE,
        "picture-officer,决定官,DECIDING_OFFICER," + SmallTown.SUBDISTRICT,
        "picture-command,指挥室,SUPERVISOR," + SmallTown.SUBDISTRICT);
    caseId = cases.isolatedUntil(Instant.parse("2090-01-01T00:00:00Z"));
    taskId = task("test-papers");
  }

  private String task(String kind) {
    String id = Ids.next();
    items.insertAll(
        List.of(
            new WorkItemRow(
                id,
                caseId,
                kind,
                null,
                "证件",
                "VERIFICATION",
                SmallTown.GRID,
                "330784/330784001/330784001007/33078400100701/",
                "林小雨",
                null,
                null,
                "GRID_MEMBER",
                null,
                "picture-gm",
                "OPEN",
                BEGAN,
                null,
                null,
                WorkItemRow.NEVER,
                false,
                null,
                null,
                null,
                0,
                null,
                "{}",
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                WorkItemRow.NO_DOOR,
                null)));
    return id;
  }

  private Answer send(String username, String task, byte[] file, String key) {
    return clients
        .basic(username, SmallTown.PASSWORD)
        .upload("/api/attachments?taskId=" + task, "a.txt", file, Map.of("Idempotency-Key", key));
  }

  private String sent(String key) {
    Answer answer = send("picture-gm", taskId, TestPictures.halves("png", 60, 40), key);
    assertThat(answer.status()).as(answer.raw().body()).isEqualTo(201);
    return answer.body().path("id").asString();
  }

  private int seen(String username, String id) {
    return clients.basic(username, SmallTown.PASSWORD).get("/api/attachments/" + id).status();
  }

  private SignedInUser user(String username) {
    return users.find(username).orElseThrow();
  }

  private void name(String username, String task, String id, boolean health) {
    OpenTask answered =
        new OpenTask(task, caseId, "test-papers", "", SmallTown.GRID, "picture-gm", BEGAN, null);
    NamedPicture named = new NamedPicture(id, health ? "report" : "papers", health);
    transaction.executeWithoutResult(
        status ->
            binding.keep(
                user(username), answered, new Forms.Accepted(Map.of(), Map.of(), List.of(named))));
  }

  @Test
  void aPictureIsTakenInOnceHoweverOftenItIsSent() {
    String id = sent("picture-once-" + taskId);

    assertThat(sent("picture-once-" + taskId)).isEqualTo(id);
    assertThat(attachments.countUnbound(taskId, "picture-gm")).isEqualTo(1);
    Answer other =
        send("picture-gm", taskId, TestPictures.halves("png", 9, 9), "picture-once-" + taskId);
    assertThat(other.code()).isEqualTo("idempotency.keyReused");
  }

  @Test
  void onlyWhoIsToAnswerHandsPicturesIn() {
    byte[] picture = TestPictures.halves("jpeg", 8, 8);

    assertThat(send("picture-other", taskId, picture, "o" + taskId).status()).isEqualTo(404);
    assertThat(send("picture-command", taskId, picture, "c" + taskId).code())
        .isEqualTo("task.notYours");
    assertThat(send("picture-gm", "nothing", picture, "n" + taskId).code())
        .isEqualTo("task.unknown");
    assertThat(send("picture-gm", task("test-call"), picture, "t" + taskId).code())
        .isEqualTo("attachment.notAsked");
  }

  @Test
  void badFilesAreRefusedInBothLanguages() {
    Answer refused = send("picture-gm", taskId, new byte[0], "e" + taskId);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.code()).isEqualTo("attachment.empty");
    assertThat(refused.body().path("messages").path("zh").asString()).isEqualTo("文件是空的");
    assertThat(refused.body().path("messages").path("en").asString())
        .isEqualTo("The file is empty");
    assertThat(send("picture-gm", taskId, TestPictures.bomb(), "b" + taskId).code())
        .isEqualTo("attachment.tooManyPixels");
    assertThat(send("picture-gm", taskId, new byte[5_300_000], "l" + taskId).status())
        .isEqualTo(413);
  }

  @Test
  void nobodyFillsTheDatabaseWithPicturesThatNoAnswerNames() {
    for (int n = 0; n < 20; n++) {
      sent("many-" + n + taskId);
    }
    assertThat(send("picture-gm", taskId, TestPictures.webp(), "many-20" + taskId).code())
        .isEqualTo("attachment.tooMany");
  }

  @Test
  void whatNoAnswerNamesIsTheSendersAlone() {
    String id = sent("alone" + taskId);

    assertThat(seen("picture-gm", id)).isEqualTo(200);
    assertThat(seen("picture-command", id)).isEqualTo(404);
    assertThat(seen("picture-other", id)).isEqualTo(404);
  }

  @Test
  void whatAnAnswerNamesIsSeenByWhomTheFileOpensTo() {
    String id = sent("named" + taskId);
    name("picture-gm", taskId, id, false);

    Answer picture =
        clients.basic("picture-command", SmallTown.PASSWORD).get("/api/attachments/" + id);
    assertThat(picture.header("Content-Type")).isEqualTo("image/jpeg");
    assertThat(picture.header("Cache-Control")).isEqualTo("no-store");
    assertThat(seen("picture-gm", id)).as("by the open task").isEqualTo(200);
    assertThat(seen("picture-cadre", id)).as("sees the masked file").isEqualTo(403);
    assertThat(seen("picture-other", id)).as("another grid").isEqualTo(404);
    assertThat(
            jdbc.queryForList(
                "select username from file_opening where case_id = ? order by username",
                String.class,
                caseId))
        .containsExactly("picture-command", "picture-gm");
    assertThat(section.content(caseId, user("picture-command")).toString()).contains(id);
    assertThat(
            jdbc.queryForObject(
                "select count(*) from audit_entry where subject = ? and action = ?",
                Integer.class,
                caseId,
                "attachment.bound"))
        .isEqualTo(1);
  }

  @Test
  void aHealthPictureIsForHealthRoles() {
    String id = sent("health" + taskId);
    name("picture-gm", taskId, id, true);

    assertThat(seen("picture-officer", id)).isEqualTo(200);
    assertThat(seen("picture-command", id)).isEqualTo(404);
    assertThat(section.content(caseId, user("picture-command")).toString()).doesNotContain(id);
  }

  @Test
  void nobodyNamesAnothersPicture() {
    String id = sent("anothers" + taskId);
    String further = task("test-papers");

    assertThatThrownBy(() -> name("picture-cadre", taskId, id, false)).hasMessage("form.invalid");
    assertThatThrownBy(() -> name("picture-gm", further, id, false)).hasMessage("form.invalid");
    assertThatThrownBy(() -> name("picture-gm", taskId, "nothing", false))
        .hasMessage("form.invalid");
    name("picture-gm", taskId, id, false);
    name("picture-cadre", further, id, false);
    assertThat(attachments.find(id).taskId()).as("the same person's").isEqualTo(taskId);
  }

  @Test
  void aChangedPictureIsNotShown() {
    String id = sent("changed" + taskId);
    jdbc.update(
        "update attachment set content = ? where id = ?", TestPictures.halves("jpeg", 9, 9), id);

    assertThat(clients.basic("picture-gm", SmallTown.PASSWORD).get("/api/attachments/" + id).code())
        .isEqualTo("attachment.altered");
  }

  @Test
  void whatNoAnswerNamedIsRemovedAfterEightDays() {
    String named = sent("kept" + taskId);
    name("picture-gm", taskId, named, false);
    String id = sent("removed" + taskId);
    Instant due = attachments.find(id).addedAt().plus(Duration.ofDays(8));

    unnamed.runDue(due.minusMillis(1));
    assertThat(attachments.find(id)).isNotNull();
    assertThat(unnamed.nextDue()).isPresent();
    unnamed.runDue(due);

    assertThat(attachments.find(id)).isNull();
    assertThat(attachments.find(named)).isNotNull();
  }

  @Test
  void picturesGoWithTheCase() {
    name("picture-gm", taskId, sent("first" + taskId), false);
    sent("second" + taskId);

    assertThat(erasure.erase(caseId)).isEqualTo(Map.of("attachments", 2));
    assertThat(erasure.erase(caseId)).isEqualTo(Map.of("attachments", 0));
  }
}
