package org.sixfold.cutoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.Accounts;
import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.RetainedData;
import org.sixfold.intake.ListReplies;
import org.sixfold.intake.ListReplies.How;
import org.sixfold.intake.ListReplies.Replies;
import org.sixfold.intake.ListReply.Answers;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.sixfold.testsupport.OwnPhones;
import org.sixfold.testsupport.OwnPhones.Answer;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** A list of four: one does not concern us, one was not reached, nobody has tried two. */
@ProcessTest
@TestPropertySource(
    properties = "spring.datasource.url=jdbc:h2:mem:cutoff4;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000")
class ListRepliesTest {

  private static final String DAY = "2021-12-11";
  private static final Map<String, Object> NO_ANSWER = Map.of("reached", "NO_ANSWER");
  private static final Map<String, Object> NOT_CONCERNED =
      Map.of("reached", "SELF", "identityStated", true, "wasInArea", "NO", "address", "本地");

  @Autowired Walk walk;
  @Autowired ListReplies replies;
  @Autowired Accounts accounts;
  @Autowired OwnPhones http;
  @Autowired JdbcTemplate jdbc;
  @Autowired TransactionTemplate transaction;

  @Autowired
  @Qualifier("intakeErasure") RetainedData erasure;

  private SignedInUser room;
  private List<String> people;
  private String list;

  @BeforeEach
  void aList() {
    accounts.setPasswordForAll(List.of("command-1", "admin", "dr-01"), "sixfold");
    walk.startAt(DAY + "T09:00");
    room = walk.user("command-1");
    people =
        List.of(
            walk.open(Walk.GRID, true, false),
            walk.open(Walk.GRID, true, false),
            walk.open(Walk.GRID, true, false),
            walk.open(Walk.GRID, true, false));
    walk.complete(people.get(0), "check-by-phone", "NOT_CONCERNED", NOT_CONCERNED);
    walk.complete(people.get(1), "check-by-phone", "NO_ANSWER", NO_ANSWER);
    list = DayList.of(jdbc, DAY, people);
    walk.startAt(DAY + "T19:50");
  }

  @AfterEach
  void nothingIsLeft() {
    List.of("list_reply_sending", "list_reply", "intake_row", "intake_list")
        .forEach(table -> jdbc.update("delete from " + table));
  }

  @Test
  void notReachedIsAnAnswerAndNotTriedTakesAReason() throws IOException {
    assertThat(replies.of(room, list).now()).isEqualTo(new Answers(4, 1, 1, 2));
    assertThat(problems(() -> sign(null))).containsExactly("reason list.replyOpen");

    Replies signed = sign("截止，其余两人明早核查");

    assertThat(signed.signed().get(0).answers()).isEqualTo(new Answers(4, 1, 1, 2));
    assertThat(states(replies.file(room, list, 1)))
        .containsExactly("核查为不涉及", "未联系上（已联系 1 次），继续核查", "核查中", "核查中");
  }

  @Test
  void whereEverybodyIsAnsweredOrWasTriedNoReasonIsAsked() {
    for (String id : people.subList(2, 4)) {
      walk.complete(id, "check-by-phone", "NO_ANSWER", NO_ANSWER);
    }

    assertThat(sign(null).signed().get(0).answers()).isEqualTo(new Answers(4, 1, 3, 0));
  }

  @Test
  void whatWasSignedStaysTheSameAndALaterAnswerIsAnotherRevision() {
    sign("先报");
    byte[] first = replies.file(room, list, 1);
    walk.complete(people.get(2), "check-by-phone", "NOT_CONCERNED", NOT_CONCERNED);

    assertThat(replies.file(room, list, 1)).isEqualTo(first);
    Replies later = sign("再报");

    assertThat(later.signed()).extracting(ListReplies.Signed::revision).containsExactly(2, 1);
    assertThat(later.signed().get(0).sha256()).isNotEqualTo(later.signed().get(1).sha256());
    assertThat(replies.file(room, list, 1)).isEqualTo(first);
  }

  @Test
  void thatItWasSentIsNotedOnce() {
    sign("先报");
    assertThat(problems(() -> replies.sent(room, list, 1, null, null)))
        .containsExactly("how form.required");
    assertThatThrownBy(() -> replies.sent(room, list, 2, How.PLATFORM, null))
        .hasMessageContaining("list.replyUnknown");

    Replies sent = replies.sent(room, list, 1, How.PLATFORM, " 回执7 ");
    walk.startAt(DAY + "T19:55");

    assertThat(sent.signed().get(0).sending().receiptNo()).isEqualTo("回执7");
    assertThat(replies.sent(room, list, 1, How.MAIL, "别的")).isEqualTo(sent);
    assertThat(walk.values("select action from audit_entry where subject = ?", "list:" + list))
        .containsExactlyInAnyOrder("list.replySigned", "list.replySent");
  }

  @Test
  void theFileGoesWithThePersonsDataAndItsHashStays() {
    sign("先报");

    transaction.executeWithoutResult(status -> erasure.erase(people.get(3)));

    assertThat(replies.of(room, list).signed().get(0).erased()).isTrue();
    assertThat(replies.of(room, list).signed().get(0).sha256()).hasSize(64);
    assertThatThrownBy(() -> replies.file(room, list, 1)).hasMessageContaining("list.replyUnknown");
  }

  @Test
  void aListThatIsStillBeingReadCannotBeAnswered() {
    jdbc.update("update intake_list set list_state = 'OPENING' where id = ?", list);

    assertThat(replies.of(room, list).ready()).isFalse();
    assertThatThrownBy(() -> sign("x")).hasMessageContaining("list.replyTooEarly");
  }

  @Test
  void whoMaySignAndReadIsDecidedByRoleOverHttpToo() {
    for (String other : List.of("admin", "dr-01")) {
      SignedInUser user = walk.user(other);
      assertThatThrownBy(() -> replies.sign(user, list, user.name(), "x"))
          .hasMessageContaining("access.forbidden");
      assertThatThrownBy(() -> replies.file(user, list, 1))
          .hasMessageContaining("access.forbidden");
    }
    assertThat(problems(() -> replies.sign(room, list, "别人", "x")))
        .containsExactly("sign handOver.signOwnName");
    String path = "/api/lists/" + list + "/replies";
    Answer signed =
        send("command-1", HttpMethod.POST, path, Map.of("sign", room.name(), "reason", "先报"));
    assertThat(signed.status()).isEqualTo(201);
    assertThat(signed.body().path("signed").path(0).path("by").asString()).isEqualTo("command-1");
    assertThat(send("command-1", HttpMethod.GET, path + "/1/reply.xlsx", null).status())
        .isEqualTo(200);
    assertThat(send("admin", HttpMethod.GET, path + "/1/reply.xlsx", null).status()).isEqualTo(403);
    assertThat(
            send("command-1", HttpMethod.POST, path + "/1/sent", Map.of("how", "PLATFORM"))
                .body()
                .path("signed")
                .path(0)
                .path("sending")
                .path("how")
                .asString())
        .isEqualTo("PLATFORM");
  }

  private Replies sign(String reason) {
    return replies.sign(room, list, room.name(), reason);
  }

  private Answer send(String username, HttpMethod method, String path, Object body) {
    byte[] secret = (username + ":sixfold").getBytes(StandardCharsets.UTF_8);
    return http.at("10.9.1.2")
        .send(
            method,
            path,
            body,
            Map.of("Authorization", "Basic " + Base64.getEncoder().encodeToString(secret)));
  }

  private static List<String> states(byte[] file) throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      List<Row> rows = workbook.getFirstSheet().read();
      return rows.subList(1, rows.size()).stream().map(row -> row.getCellText(11)).toList();
    }
  }

  private static List<String> problems(ThrowingCallable act) {
    return catchThrowableOfType(ProblemException.class, act).errors().stream()
        .map((FieldProblem one) -> one.field() + " " + one.code())
        .toList();
  }
}
