package org.sixfold.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.SignedInUser;
import org.sixfold.desks.RoundNotes;
import org.sixfold.handover.HandOverDraft.Person;
import org.sixfold.handover.HandOverDraft.Taker;
import org.sixfold.handover.HandOverNote.Line;
import org.sixfold.handover.SignedHandOver.SignedLine;
import org.sixfold.responsibility.RotaImport;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/**
 * The doctor of 五金城 works until eight in the evening; nobody of her grids is there at night, and
 * two doctors of other villages are on duty for everybody.
 */
@ProcessTest
@TestPropertySource(
    properties = "spring.datasource.url=jdbc:h2:mem:handover;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000")
class HandOverNotesTest {

  private static final String ROTA =
      """
      username,from,to
      dr-01,2021-12-12T08:00,2021-12-12T20:00
      dr-02,2021-12-12T20:00,2021-12-13T08:00
      dr-06,2021-12-12T20:00,2021-12-13T08:00
      dr-04,2021-12-13T08:00,2021-12-13T20:00
      """;

  private static final AtomicInteger KEYS = new AtomicInteger();

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;
  @Autowired RotaImport rota;
  @Autowired RoundNotes roundNotes;
  @Autowired HandOverDrafts drafts;
  @Autowired HandOverSigning signing;
  @Autowired HandOverNotes notes;
  @Autowired HandOverErasure erasure;
  @Autowired OldHandOvers old;
  @Autowired UnreadHandOvers unread;
  @Autowired JdbcTemplate jdbc;

  private String id;
  private SignedInUser day;
  private SignedInUser night;

  @BeforeEach
  void theEndOfAShift() throws IOException {
    List.of("hand_over_note_case", "hand_over_note", "absence", "outbox_mail")
        .forEach(table -> jdbc.update("delete from " + table));
    walk.startAt("2021-12-11T09:00");
    rota.read(new StringReader(ROTA), 0);
    id = shortcuts.isolated("CLOSE_CONTACT", "2021-12-10T18:00");
    walk.until("2021-12-12T19:40");
    day = walk.user("dr-01");
    night = walk.user("dr-02");
  }

  @Test
  void itIsPrefilledWithWhatIsUnusualAndWithTheTaskThatIsDueFirst() {
    roundNotes.medicine(day, id, "降压药", LocalDate.of(2021, 12, 13));

    HandOverDraft draft = drafts.of(day);

    assertThat(draft.startsAt()).isEqualTo(at("2021-12-12T20:00"));
    assertThat(draft.takers()).allMatch(Taker::onDuty);
    assertThat(draft.takers())
        .extracting(Taker::username)
        .containsExactlyInAnyOrder("dr-02", "dr-06");
    Person person = draftOf(day);
    assertThat(person.facts()).contains("MEDICINE", "NOT_REPORTED");
    assertThat(person.task().kind()).isEqualTo("take-sample");
    assertThat(person.takers()).containsExactlyInAnyOrder("dr-02", "dr-06");
  }

  @Test
  void whoComesReadsItWithItsFactsAndAcknowledgesPersonByPerson() {
    String second = shortcuts.isolated("CLOSE_CONTACT", "2021-12-10T18:00");
    HandOverNote given =
        signing.sign(day, note("dr-02", " 夜里多问一次体温 ", line(id, "22点再问"), line(second, null)));
    assertThat(given.own()).isTrue();

    HandOverNote read = notes.of(night).get(0);
    assertThat(read.words()).isEqualTo("夜里多问一次体温");
    assertThat(read.lines()).extracting(Line::caseId).containsExactly(id, second);
    assertThat(read.lines()).extracting(Line::words).containsExactly("22点再问", null);
    assertThat(read.lines().get(0).facts()).contains("NOT_REPORTED");

    walk.until("2021-12-12T20:05");
    HandOverNote half = notes.acknowledge(night, given.id(), List.of(id));
    assertThat(half.acknowledgedAt()).isNull();
    assertThat(half.lines().get(0).acknowledgedAt()).isEqualTo(at("2021-12-12T20:05"));
    walk.until("2021-12-12T20:06");
    assertThat(notes.acknowledge(night, given.id(), List.of(id))).as("once").isEqualTo(half);
    assertThat(notes.acknowledge(night, given.id(), List.of(second)).acknowledgedAt())
        .isEqualTo(at("2021-12-12T20:06"));
    assertThat(notes.of(day).get(0).acknowledgedAt()).isEqualTo(at("2021-12-12T20:06"));
    assertThat(walk.values("select action from audit_entry where subject = ?", id))
        .contains("handOver.given", "handOver.acknowledged");
  }

  @Test
  void allIsAcknowledgedAtOnceAndByTheTakerAlone() {
    HandOverNote given = signing.sign(day, note("dr-02", null, line(id, null)));

    for (String other : List.of("dr-01", "dr-06", "dr-03")) {
      assertThatThrownBy(() -> notes.acknowledge(walk.user(other), given.id(), null))
          .hasMessageContaining("handOver.unknown");
    }
    assertThat(problems(() -> notes.acknowledge(night, given.id(), List.of("nobody"))))
        .containsExactly("caseIds form.option");
    assertThat(notes.acknowledge(night, given.id(), null).acknowledgedAt()).isNotNull();
  }

  @Test
  void nobodyButGiverAndTakerReadsItAndTheTakerOnlyDuringTheShift() {
    signing.sign(day, note("dr-02", null, line(id, "22点再问")));

    for (String other : List.of("dr-06", "dr-03", "po-01", "do-01")) {
      assertThat(notes.of(walk.user(other))).isEmpty();
    }
    assertThat(notes.of(night).get(0).lines()).hasSize(1);
    walk.until("2021-12-13T07:59");
    assertThat(notes.of(night).get(0).lines()).hasSize(1);
    walk.until("2021-12-13T08:00");
    assertThat(notes.of(night).get(0).lines()).as("off duty").isEmpty();
    assertThat(notes.of(day).get(0).lines()).as("the own grid's").hasSize(1);
    walk.until("2021-12-13T20:01");
    assertThat(notes.of(day)).as("a day later").isEmpty();
  }

  @Test
  void inTheMorningTheNightHandsOnWhatItWasTold() {
    HandOverNote given = signing.sign(day, note("dr-02", null, line(id, "22点再问")));
    notes.acknowledge(night, given.id(), null);
    walk.until("2021-12-13T07:50");

    Person person = draftOf(night);

    assertThat(person.told()).containsExactly(new HandOverDraft.Told(day.name(), "22点再问"));
    assertThat(person.takers()).as("on duty, and whose grid it is").contains("dr-04", "dr-01");
    signing.sign(night, note("dr-01", null, line(id, "夜里37.1，已服药")));
    assertThat(notes.of(day).get(0).lines()).extracting(Line::words).containsExactly("夜里37.1，已服药");
  }

  @Test
  void nobodyIsHandedOnToWhoDoesNotLookAfterThemNorByWhoDoesNot() {
    assertThat(problems(() -> signing.sign(day, note("dr-03", null, line(id, null)))))
        .as("off duty")
        .containsExactly("to handOver.takerUnfit");
    assertThat(problems(() -> signing.sign(day, note("po-01", null, line(id, null)))))
        .as("of another role")
        .containsExactly("to handOver.takerUnfit");
    SignedInUser elsewhere = walk.user("dr-03");
    assertThat(
            problems(() -> signing.sign(elsewhere, note(elsewhere, "dr-01", null, line(id, null)))))
        .containsExactly("lines[0].caseId handOver.personUnfit");
    assertThat(problems(() -> signing.sign(day, note("dr-02", null, line("nobody", null)))))
        .containsExactly("lines[0].caseId handOver.personUnfit");
  }

  @Test
  void whoHasDiedOrWhoseCaseHasEndedIsLeftOut() {
    HandOverNote given = signing.sign(day, note("dr-02", "夜班注意", line(id, "22点再问")));
    walk.complete(id, "take-sample", "DECEASED", Map.of());

    assertThat(notes.of(night).get(0).lines()).isEmpty();
    assertThat(notes.acknowledge(night, given.id(), null).acknowledgedAt()).isNotNull();
    assertThat(signing.sign(day, note("dr-06", "夜班注意", line(id, null))).lines()).isEmpty();
  }

  @Test
  void itIsSignedWithTheOwnNameSaysSomethingAndHoldsNoNumberOfAPerson() {
    assertThat(problems(() -> signing.sign(day, note("dr-02", " "))))
        .containsExactly("words form.required");
    assertThat(
            problems(
                () ->
                    signing.sign(
                        day, note("dr-02", "家属 138 1234 5678", line(id, "330783197605200003")))))
        .containsExactlyInAnyOrder(
            "words text.personalNumber", "lines[0].words text.personalNumber");
    SignedHandOver unsigned = new SignedHandOver("k", "dr-02", "夜班注意", "别人", null);
    assertThat(problems(() -> signing.sign(day, unsigned)))
        .containsExactly("sign handOver.signOwnName");
    assertThat(problems(() -> signing.sign(day, note("dr-02", null, line(id, "字".repeat(501))))))
        .containsExactly("lines[0].words form.tooLong");
    assertThat(problems(() -> signing.sign(day, note("dr-02", null, line(id, null), line(id, "")))))
        .containsExactly("lines[1].caseId form.option");
    assertThatThrownBy(() -> signing.sign(walk.user("auditor-1"), note("dr-02", "x")))
        .hasMessageContaining("access.forbidden");
  }

  @Test
  void whatIsSentTwiceIsOneNote() {
    SignedHandOver note = note("dr-02", "夜班注意", line(id, "22点再问"));

    HandOverNote first = signing.sign(day, note);

    assertThat(signing.sign(day, note)).isEqualTo(first);
    assertThat(notes.of(night)).hasSize(1);
    SignedHandOver other =
        new SignedHandOver(note.noteId(), "dr-02", "别的", day.name(), note.lines());
    assertThatThrownBy(() -> signing.sign(day, other)).hasMessageContaining("handOver.keyReused");
    assertThat(mails("hand-over-given:" + first.id())).containsExactly("dr-02");
  }

  @Test
  void theCommandRoomHearsOnceOfANoteThatNobodyHasAcknowledged() {
    HandOverNote read = signing.sign(day, note("dr-02", null, line(id, null)));
    HandOverNote left = signing.sign(day, note("dr-06", "夜班注意"));
    notes.acknowledge(night, read.id(), null);

    walk.until("2021-12-12T20:14");
    assertThat(mails("hand-over-unread:%")).isEmpty();
    assertThat(unread.nextDue()).contains(at("2021-12-12T20:15"));
    walk.until("2021-12-12T20:15");

    assertThat(mails("hand-over-unread:" + left.id() + "%"))
        .singleElement()
        .asString()
        .startsWith("command-");
    assertThat(mails("hand-over-unread:%")).hasSize(1);
    walk.until("2021-12-12T21:00");
    assertThat(mails("hand-over-unread:%")).as("once").hasSize(1);
  }

  @Test
  void itIsErasedAfterThirtyDaysAndItsLinesWithTheFile() {
    HandOverNote given = signing.sign(day, note("dr-02", "夜班注意", line(id, "22点再问")));
    Instant month = at("2022-01-11T19:40");

    assertThat(old.nextDue()).contains(month);
    assertThat(old.runDue(month.minusMillis(1))).isZero();
    assertThat(erasure.erase(id)).containsEntry("handOverLines", 1);
    assertThat(erasure.erase(id)).containsEntry("handOverLines", 0);
    assertThat(old.runDue(month)).isEqualTo(1);
    assertThat(
            walk.count(
                "select count(*) from hand_over_note n left join hand_over_note_case c"
                    + " on c.note_id = n.id where n.id = ?",
                given.id()))
        .isZero();
  }

  @Test
  void aGridMemberHandsOpenTasksToWhoStandsIn() throws IOException {
    String open = walk.open(Walk.GRID, true, false);
    SignedInUser member = walk.user(walk.assignee(open, "check-by-phone"));
    assertThat(drafts.of(member).takers()).as("in no rota: nobody but a substitute").isEmpty();
    jdbc.update(
        "insert into absence (username, starts_at, ends_at, substitute) values (?, ?, ?, ?)",
        member.username(),
        java.sql.Timestamp.valueOf("2021-12-12 16:00:00"),
        java.sql.Timestamp.valueOf("2021-12-14 16:00:00"),
        "gm-33078400100702");
    rota.read(new StringReader("username,from,to\n"), 0);

    HandOverDraft draft = drafts.of(member);
    assertThat(draft.startsAt()).isEqualTo(at("2021-12-13T00:00"));
    assertThat(draft.takers()).extracting(Taker::username).containsExactly("gm-33078400100702");
    signing.sign(member, note(member, "gm-33078400100702", null, line(open, "下午在家")));

    Line read = notes.of(walk.user("gm-33078400100702")).get(0).lines().get(0);
    assertThat(read.task().kind()).isEqualTo("check-by-phone");
    assertThat(read.words()).isEqualTo("下午在家");
  }

  @Test
  void aFacilitysDeskHandsOverToItsOwnDesk() {
    walk.complete(id, "take-sample", "SAMPLED", Filled.sample(walk.now()));
    SignedInUser desk = walk.user(walk.assignee(id, "report-day"));

    Person person = draftOf(desk);

    assertThat(person.facts()).doesNotContain("NOT_REPORTED", "MEDICINE");
    assertThat(person.task().kind()).isEqualTo("report-day");
    signing.sign(desk, note(desk, person.takers().get(0), null, line(id, "不肯吃饭")));
    assertThat(notes.of(walk.user(person.takers().get(0))).get(0).lines()).hasSize(1);
  }

  private Person draftOf(SignedInUser user) {
    return drafts.of(user).people().stream()
        .filter(one -> one.caseId().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private SignedHandOver note(String to, String words, SignedLine... lines) {
    return note(to.equals("dr-01") ? night : day, to, words, lines);
  }

  private static SignedHandOver note(
      SignedInUser giver, String to, String words, SignedLine... lines) {
    return new SignedHandOver(
        "key-" + KEYS.incrementAndGet(), to, words, giver.name(), List.of(lines));
  }

  private static SignedLine line(String caseId, String words) {
    return new SignedLine(caseId, words);
  }

  private List<String> mails(String key) {
    return walk.values("select username from outbox_mail where dedupe_key like ?", key);
  }

  private static List<String> problems(ThrowingCallable call) {
    return catchThrowableOfType(ProblemException.class, call).errors().stream()
        .map(HandOverNotesTest::told)
        .toList();
  }

  private static String told(FieldProblem problem) {
    return problem.field() + " " + problem.code();
  }

  private static Instant at(String local) {
    return Instant.parse(local + ":00+08:00");
  }
}
