package org.sixfold.cutoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.audit.AuditTrail;
import org.sixfold.board.Board;
import org.sixfold.board.BoardFilter;
import org.sixfold.casefile.CaseFiles;
import org.sixfold.cutoff.CutOffRecord.Addendum;
import org.sixfold.cutoff.FrozenFigures.StateCases;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/** Three people are being checked when it strikes eight; what is frozen then stays as it is. */
@ProcessTest
@TestPropertySource(
    properties = "spring.datasource.url=jdbc:h2:mem:cutoff2;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000")
class SnapshotTest {

  private static final LocalDate DAY = LocalDate.of(2021, 12, 11);
  private static final String PLACE = "330784001";
  private static final Map<String, Object> NOT_CONCERNED =
      Map.of("reached", "SELF", "identityStated", true, "wasInArea", "NO", "address", "本地");

  @Autowired Walk walk;
  @Autowired Snapshots snapshots;
  @Autowired SnapshotReading reading;
  @Autowired CutOffFreezing freezing;
  @Autowired CutOffs cutOffs;
  @Autowired Board board;
  @Autowired AuditTrail trail;
  @Autowired CaseFiles cases;
  @Autowired JdbcTemplate jdbc;

  private SignedInUser room;
  private SignedInUser second;
  private List<String> people;

  @BeforeEach
  void anEveningNotYetFrozen() {
    for (String table :
        List.of(
            "cut_off_snapshot",
            "cut_off_signature",
            "cut_off_addendum",
            "intake_row",
            "intake_list")) {
      jdbc.update("delete from " + table);
    }
    jdbc.update("delete from audit_entry where subject like 'cut-off:%'");
    room = walk.user("command-1");
    second = walk.user("command-2");
    walk.startAt("2021-12-11T19:00");
    people =
        List.of(
            walk.open(Walk.GRID, true, false),
            walk.open(Walk.GRID, true, false),
            walk.open(Walk.GRID, false, false));
    DayList.of(jdbc, DAY.toString(), people);
  }

  @Test
  void theProductFreezesByItselfAtTheCutOffAndNotBefore() {
    assertThat(freezing.nextDue()).contains(at("2021-12-11T20:00"));
    walk.startAt("2021-12-11T19:59:59");
    assertThat(freezing.runDue(at("2021-12-11T19:59:59"))).isZero();
    assertThatThrownBy(() -> sign(room)).hasMessageContaining("cutOff.notYet");
    assertThatThrownBy(() -> reading.of(room, DAY, null)).hasMessageContaining("cutOff.notFrozen");

    walk.startAt("2021-12-11T20:00");
    assertThat(freezing.runDue(at("2021-12-11T20:00"))).isEqualTo(1);
    assertThat(freezing.runDue(at("2021-12-11T20:00"))).as("once").isZero();
    assertThat(freezing.nextDue()).contains(at("2021-12-12T20:00"));

    CutOffRecord record = reading.of(room, DAY, null);
    assertThat(record.signature()).as("waits for it").isNull();
    assertThat(record.takenAt()).isEqualTo(at("2021-12-11T20:00"));
    assertThat(record.intact()).isTrue();
    assertThat(cutOffs.view(room, DAY, BoardFilter.ALL).frozen().signedBy()).isNull();
  }

  @Test
  void figuresAreThoseOfTheBoardAndTheirCasesAreProved() {
    walk.startAt("2021-12-11T20:00");
    freezing.runDue(at("2021-12-11T20:00"));
    FrozenFigures figures = reading.of(room, DAY, PLACE).figures();

    assertThat(figures.states()).isEqualTo(board.view(room, BoardFilter.ALL).states());
    assertThat(figures.tasks()).isEqualTo(board.view(room, BoardFilter.ALL).tasks());
    assertThat(figures.lists().get(0).progress().named()).isEqualTo(3);
    assertThat(figures.lists().get(0).checking()).isEqualTo(3);
    assertThat(figures.stops().stream().mapToLong(stop -> stop.cases()).sum())
        .isEqualTo(figures.states().get("CHECKING"));
    assertThat(figures.balance().holds()).isTrue();
    StateCases checking =
        figures.balance().states().stream()
            .filter(line -> line.state().equals("CHECKING"))
            .findFirst()
            .orElseThrow();
    List<String> ids =
        walk.values("select id from case_file where case_state = 'CHECKING' order by id");
    assertThat(checking.cases()).isEqualTo(ids.size());
    assertThat(checking.sha256())
        .isEqualTo(Hashes.of(String.join("", ids.stream().map(id -> id + "\n").toList())));
  }

  @Test
  void aTotalThatIsNoSumOfCasesIsFrozenAsOne() {
    jdbc.update(
        "update case_file set case_state = 'RELEASED', closed_at = opened_at where id = ?",
        people.get(0));
    walk.startAt("2021-12-11T20:00");
    freezing.runDue(at("2021-12-11T20:00"));

    assertThat(reading.of(room, DAY, PLACE).figures().balance().holds()).isFalse();
    jdbc.update(
        "update case_file set case_state = 'CHECKING', closed_at = null where id = ?",
        people.get(0));
  }

  @Test
  void frozenFiguresStayTheSameAndLaterOnesStandBesideThemWithAReason() {
    walk.startAt("2021-12-11T20:00");
    freezing.runDue(at("2021-12-11T20:00"));
    CutOffRecord before = sign(room);
    assertThat(before.signature().by()).isEqualTo("command-1");
    assertThat(sign(room)).as("the same again").isEqualTo(before);
    assertThatThrownBy(() -> sign(second)).hasMessageContaining("cutOff.alreadySigned");

    walk.startAt("2021-12-11T20:40");
    walk.complete(people.get(0), "check-by-phone", "NOT_CONCERNED", NOT_CONCERNED);
    CutOffRecord after = snapshots.add(second, DAY, null, " 20:35 接通一人 ");

    assertThat(after.figures()).isEqualTo(before.figures());
    assertThat(after.sha256()).isEqualTo(before.sha256());
    assertThat(after.signature()).isEqualTo(before.signature());
    Addendum addendum = after.addenda().get(0);
    assertThat(addendum.reason()).isEqualTo("20:35 接通一人");
    assertThat(addendum.figures().states().get("CHECKING"))
        .isEqualTo(before.figures().states().get("CHECKING") - 1);
    assertThat(snapshots.add(second, DAY, null, "又一次").addenda())
        .extracting(Addendum::seq)
        .containsExactly(1, 2);
    assertThat(reading.of(room, DAY, null).intact()).isTrue();
    assertThat(trail.verify().broken()).isEmpty();
  }

  @Test
  void whoeverSignsLateSignsWhatWasFrozen() {
    walk.startAt("2021-12-11T20:00");
    freezing.runDue(at("2021-12-11T20:00"));
    walk.startAt("2021-12-12T07:30");

    CutOffRecord signed = sign(room);

    assertThat(signed.takenAt()).isEqualTo(at("2021-12-11T20:00"));
    assertThat(signed.signature().at()).isEqualTo(at("2021-12-12T07:30"));
    assertThatThrownBy(() -> snapshots.sign(room, DAY.minusDays(1), null, room.name()))
        .as("a day that is over and was not frozen")
        .hasMessageContaining("cutOff.notYet");
  }

  @Test
  void aRowChangedByHandIsFound() {
    walk.startAt("2021-12-11T20:00");
    freezing.runDue(at("2021-12-11T20:00"));
    sign(room);
    snapshots.add(room, DAY, null, "补记");
    String content = walk.values("select content from cut_off_snapshot").get(0);
    String forged = content.replaceFirst("\"CHECKING\":\\d+", "\"CHECKING\":0");
    assertThat(forged).isNotEqualTo(content);

    jdbc.update("update cut_off_snapshot set content = ?", forged);
    assertThat(intact()).as("the content alone").isFalse();
    jdbc.update("update cut_off_snapshot set content_hash = ?", Hashes.of(forged));
    assertThat(intact()).as("its hash too").isFalse();
    jdbc.update("update cut_off_signature set content_hash = ?", Hashes.of(forged));
    assertThat(intact()).as("the signature's too").isFalse();
    jdbc.update(
        "update cut_off_snapshot set content = ?, content_hash = ?", content, hash(content));
    assertThat(intact()).as("signed was something else").isFalse();
    jdbc.update("update cut_off_signature set content_hash = ?", hash(content));
    assertThat(intact()).as("all as it was").isTrue();
    jdbc.update("update cut_off_signature set signed_by = 'command-2'");
    assertThat(intact()).as("another signer").isFalse();
    jdbc.update("update cut_off_signature set signed_by = 'command-1'");
    jdbc.update("update cut_off_addendum set content = ?", forged);
    assertThat(intact()).as("an addendum").isFalse();
  }

  @Test
  void noStatementChangesOrDeletesWhatIsFrozen() {
    try (var in =
        new ClassPathResource("org/sixfold/cutoff/persistence/SnapshotMapper.xml")
            .getInputStream()) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .contains("<insert")
          .doesNotContain("<update", "<delete");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void whoMaySignIsDecidedByRoleGridAndOwnName() {
    walk.startAt("2021-12-11T20:00");
    freezing.runDue(at("2021-12-11T20:00"));
    SignedInUser leader = walk.user(walk.someone("SUBDISTRICT_LEADER"));

    for (String other : List.of("admin", "dr-01")) {
      assertThatThrownBy(() -> sign(walk.user(other))).hasMessageContaining("access.forbidden");
      assertThatThrownBy(() -> snapshots.add(walk.user(other), DAY, PLACE, "x"))
          .hasMessageContaining("access.forbidden");
    }
    assertThatThrownBy(() -> reading.of(walk.user("dr-01"), DAY, PLACE))
        .hasMessageContaining("access.forbidden");
    assertThat(problems(() -> snapshots.sign(room, DAY, PLACE, "别人")))
        .containsExactly("sign handOver.signOwnName");
    assertThat(problems(() -> snapshots.add(room, DAY, PLACE, " ")))
        .containsExactly("reason form.required");
    assertThat(problems(() -> snapshots.add(room, DAY, PLACE, "电话 14061615345")))
        .containsExactly("reason text.personalNumber");
    assertThat(reading.of(walk.user("admin"), DAY, PLACE).signature()).isNull();
    assertThat(sign(leader).signature().role()).isEqualTo(Role.SUBDISTRICT_LEADER);
  }

  private CutOffRecord sign(SignedInUser user) {
    return snapshots.sign(user, DAY, PLACE, user.name());
  }

  private boolean intact() {
    return reading.of(room, DAY, PLACE).intact();
  }

  private static String hash(String content) {
    return Hashes.of(content);
  }

  private static List<String> problems(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
    return org.assertj.core.api.Assertions.catchThrowableOfType(ProblemException.class, act)
        .errors()
        .stream()
        .map((FieldProblem one) -> one.field() + " " + one.code())
        .toList();
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
  }
}
