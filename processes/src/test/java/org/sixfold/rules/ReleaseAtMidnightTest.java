package org.sixfold.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.access.UserDirectory;
import org.sixfold.papers.PaperKind;
import org.sixfold.rules.RuleSwitches.Signature;
import org.sixfold.rules.SwitchLine.Effect;
import org.sixfold.shared.Paging;
import org.sixfold.testsupport.Facts;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.TimedRelease;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rules that a release changes at 00:00: from that second on, towards shorter, never longer. */
@ProcessTest
class ReleaseAtMidnightTest {

  private static final Instant MIDNIGHT = Instant.parse("2022-07-05T16:00:00Z");
  private static final String CONTACT = "CN9_CLOSE_CONTACT_CENTRALISED_";
  private static final Paging ALL = Paging.of(500, null);

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;
  @Autowired TimedRelease releases;
  @Autowired ReleaseEffects effects;
  @Autowired RuleSwitches switches;
  @Autowired RuleLapse lapse;
  @Autowired Facts facts;
  @Autowired UserDirectory users;
  @Autowired JdbcTemplate jdbc;

  String contact;
  int seed;

  @BeforeEach
  void theDayBefore() {
    jdbc.update("update restriction set ended_at = lawful_end where ended_at is null");
    jdbc.update("delete from rule_switch_line");
    jdbc.update("delete from rule_switch");
    jdbc.update("delete from rule_change_told");
    jdbc.update("delete from outbox_mail where template = 'rule-change'");
    walk.startAt("2022-07-05T09:00");
    lapse.runDue(at("2022-07-05T09:00"));
    contact = shortcuts.isolated("CLOSE_CONTACT", "2022-07-04T15:00");
    seed = jdbc.queryForObject("select max(release_no) from model_release", Integer.class);
    assertThat(walk.restrictions(contact)).containsExactly(SEVEN_DAYS);
  }

  private static final String[] SEVEN_DAYS = {
    "CENTRALISED_ISOLATION 2022-07-12T00:00 running", "HOME_MONITORING 2022-07-15T00:00 running"
  };
  private static final String[] FIVE_DAYS = {
    "CENTRALISED_ISOLATION 2022-07-10T00:00 running", "HOME_MONITORING 2022-07-13T00:00 running"
  };

  @AfterEach
  void packagedModelsAgain() {
    releases.undo();
  }

  private String fiveDays() {
    return releases.draft(CONTACT + "days1", "5", CONTACT + "tests1", "\"1,2,3,5\"");
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).toInstant(ZoneOffset.ofHours(8));
  }

  private SignedInUser officer() {
    return users.find("do-01").orElseThrow();
  }

  /** Signed while a contact is proposed already: which table holds is decided by the moment. */
  private String signedNow() {
    return shortcuts.isolated("CLOSE_CONTACT", "2022-07-04T15:00");
  }

  @Test
  void aSecondBeforeTheOldDaysHoldAndAtMidnightTheNewOnes() {
    releases.release(fiveDays(), MIDNIGHT);

    walk.until("2022-07-05T23:59:59");
    assertThat(walk.restrictions(contact)).containsExactly(SEVEN_DAYS);
    String late = signedNow();
    assertThat(walk.restrictions(late)).containsExactly(SEVEN_DAYS);

    walk.until("2022-07-06T00:00:00");
    assertThat(walk.restrictions(contact)).containsExactly(FIVE_DAYS);
    assertThat(walk.restrictions(late)).containsExactly(FIVE_DAYS);
    assertThat(walk.restrictions(signedNow())).containsExactly(FIVE_DAYS);
    assertThat(papers(contact)).containsEntry("RULE_CHANGE_NOTICE", 1);
  }

  @Test
  void nobodyWaitsForANodeThatStartsLate() {
    releases.release(fiveDays(), MIDNIGHT);
    walk.startAt("2022-07-06T00:00:00");

    assertThat(walk.restrictions(signedNow())).as("noted by nobody yet").containsExactly(FIVE_DAYS);
    walk.until("2022-07-06T05:00");

    assertThat(walk.restrictions(contact)).containsExactly(FIVE_DAYS);
    assertThat(lapse.runDue(at("2022-07-06T05:00"))).as("once").isZero();
  }

  @Test
  void twoNodesShortenEverybodyOnce() {
    String other = signedNow();
    releases.release(fiveDays(), MIDNIGHT);
    walk.startAt("2022-07-06T00:00:00");

    IntStream.range(0, 2).parallel().forEach(node -> lapse.runDue(MIDNIGHT));
    walk.until("2022-07-06T01:00");

    for (String one : List.of(contact, other)) {
      assertThat(walk.restrictions(one)).containsExactly(FIVE_DAYS);
      assertThat(papers(one)).containsEntry("RULE_CHANGE_NOTICE", 1);
    }
  }

  @Test
  void designersSeeBeforehandWhatItDoesAndNobodysCase() {
    String draft = fiveDays();

    ReleaseEffects.Effects byDraft = effects.ofDraft(TimedRelease.AUTHOR, draft, MIDNIGHT, ALL);
    int n = releases.release(draft, MIDNIGHT);
    ReleaseEffects.Effects byRelease = effects.ofRelease(TimedRelease.SECOND, n, ALL);

    assertThat(byRelease).isEqualTo(byDraft);
    assertThat(byRelease.effectiveAt()).isEqualTo(MIDNIGHT);
    assertThat(byRelease.counts())
        .containsEntry(Effect.SHORTER, 1)
        .containsEntry(Effect.UNCHANGED, 0);
    assertThat(byRelease.keepsEarlier()).isZero();
    assertThat(byRelease.items())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.line()).isEqualTo(1);
              assertThat(line.caseId()).isNull();
              assertThat(line.grid()).isNull();
              assertThat(line.oldEnd()).isEqualTo(at("2022-07-15T00:00"));
              assertThat(line.newEnd()).isEqualTo(at("2022-07-13T00:00"));
              CitedRow row = byRelease.rows().get(line.newRule());
              assertThat(row.days()).isEqualTo(5);
              assertThat(row.thenDays()).isEqualTo(3);
              assertThat(row.cited().zh()).startsWith(line.newRule() + "，");
            });
    assertThat(effects.ofRelease(officer(), n, ALL).items())
        .extracting(ChangeLine::caseId)
        .containsExactly(contact);
    assertThat(effects.ofRelease(TimedRelease.SECOND, seed, ALL).counts())
        .as("by the tables that run")
        .containsEntry(Effect.UNCHANGED, 1);
  }

  @Test
  void whoAnswersForOtherGridsSeesTheFiguresAndNobodysCase() {
    int n = releases.release(fiveDays(), MIDNIGHT);
    SignedInUser elsewhere =
        new SignedInUser("else", "别处", Role.SUPERVISOR, List.of("330702"), List.of("/330702/"));

    ReleaseEffects.Effects found = effects.ofRelease(elsewhere, n, ALL);

    assertThat(found.counts()).containsEntry(Effect.SHORTER, 1);
    assertThat(found.items())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.caseId()).isNull();
              assertThat(line.grid()).isNull();
            });
  }

  /** The seats of those whose time is over then are needed, too. */
  @Test
  void whoLeavesAnywayIsInTheWaveAndNotAmongTheChanged() {
    shortcuts.isolated("CLOSE_CONTACT", "2022-06-28T15:00");

    ReleaseWave wave = effects.ofDraft(TimedRelease.AUTHOR, fiveDays(), MIDNIGHT, ALL).wave();

    assertThat(wave.leaving()).isZero();
    assertThat(wave.leavingAnyway()).isEqualTo(1);
    assertThat(wave.seats()).isEqualTo(1);
    assertThat(wave.lastLeavesAt()).isEqualTo(MIDNIGHT);
  }

  @Test
  void longerRulesHoldNobodyLongerAndThePreviewSaysSo() {
    int n = releases.release(releases.draft(CONTACT + "days1", "10"), MIDNIGHT);

    ReleaseEffects.Effects found = effects.ofRelease(TimedRelease.AUTHOR, n, ALL);
    assertThat(found.counts()).containsEntry(Effect.UNCHANGED, 1).containsEntry(Effect.SHORTER, 0);
    assertThat(found.keepsEarlier()).isEqualTo(1);

    walk.until("2022-07-06T00:00:00");
    assertThat(walk.restrictions(contact)).containsExactly(SEVEN_DAYS);
    assertThat(walk.restrictions(signedNow()))
        .as("a new decision")
        .containsExactly(
            "CENTRALISED_ISOLATION 2022-07-15T00:00 running",
            "HOME_MONITORING 2022-07-18T00:00 running");
  }

  @Test
  void officersSeeTheMomentAheadAndSignItsListByTheTablesToCome() {
    String nearlyOver = shortcuts.isolated("CLOSE_CONTACT", "2022-06-30T15:00");
    releases.release(fiveDays(), MIDNIGHT);

    assertThat(switches.ahead(officer(), 7))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.effectiveAt()).isEqualTo(MIDNIGHT);
              assertThat(change.counts())
                  .containsEntry(Effect.SHORTER, 1)
                  .containsEntry(Effect.MOVES, 1);
              assertThat(change.wave().leaving()).isEqualTo(1);
              assertThat(change.signed()).isNull();
            });
    switches.sign(officer(), new Signature(MIDNIGHT, "永防指7号", "YK-COMMAND", null));
    ReleaseWave wave = switches.ahead(officer(), 7).get(0).wave();

    walk.until("2022-07-05T12:00");

    assertThat(walk.values("select content from outbox_mail where template = 'rule-change'"))
        .isNotEmpty()
        .allSatisfy(mail -> assertThat(mail.toString()).contains("By an approved release"));

    walk.until("2022-07-06T00:00:00");

    assertThat(walk.restrictions(contact))
        .endsWith(
            "CENTRALISED_ISOLATION 2022-07-10T00:00 running",
            "HOME_MONITORING 2022-07-13T00:00 running");
    assertThat(walk.restrictions(nearlyOver)).endsWith("HOME_MONITORING 2022-07-09T00:00 running");
    assertThat(wave.onList()).isEqualTo(2);
    assertThat(counted(wave.papers())).isEqualTo(papers(contact, nearlyOver));
    assertThat(papers(contact)).doesNotContainKey("RULE_CHANGE_NOTICE");
  }

  @Test
  void thePapersAndSeatsForeseenAreThoseThatItTakes() {
    String leaves = shortcuts.isolated("CLOSE_CONTACT", "2022-06-30T15:00");
    String free = shortcuts.isolated("CLOSE_CONTACT", "2022-06-29T15:00");
    int n =
        releases.release(
            releases.draft(
                CONTACT + "days1", "4",
                CONTACT + "tests1", "\"1,2,3\"",
                CONTACT + "days2", "2",
                CONTACT + "tests2", "\"2\""),
            MIDNIGHT);

    ReleaseWave wave = effects.ofRelease(TimedRelease.AUTHOR, n, ALL).wave();
    walk.until("2022-07-06T00:00:00");

    assertThat(walk.state(free)).isEqualTo("RELEASED");
    assertThat(walk.stage(leaves)).isEqualTo("MONITORING");
    assertThat(counted(wave.papers())).isEqualTo(papers(contact, leaves, free));
    assertThat(wave.leaving()).isEqualTo(2);
    assertThat(wave.seats()).isEqualTo(2);
    assertThat(wave.ownMeans()).isZero();
    assertThat(wave.onList()).isZero();
    assertThat(wave.runs()).isEqualTo(1);
    assertThat(wave.lastLeavesAt()).isEqualTo(MIDNIGHT);
    assertThat(wave.withoutSeat()).isZero();
    assertThat(wave.leavingAnyway()).isZero();
    assertThat(wave.hours())
        .singleElement()
        .satisfies(
            hour -> {
              assertThat(hour.from()).isEqualTo(MIDNIGHT);
              assertThat(hour.free()).isEqualTo(2);
              assertThat(hour.setOut()).isEqualTo(2);
              assertThat(hour.runs()).isEqualTo(1);
              assertThat(hour.vehicles()).isEqualTo(wave.vehiclesFree());
              assertThat(hour.seats()).isEqualTo(wave.seatsFree());
              assertThat(hour.waiting()).isZero();
              assertThat(hour.papers())
                  .isEqualTo(wave.papers().values().stream().mapToInt(Integer::intValue).sum());
            });
    assertThat(wave.vehiclesFree()).isBetween(1, wave.vehicles());
    assertThat(wave.destinations())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.name()).contains("五金城");
              assertThat(one.people()).isEqualTo(2);
            });
  }

  @Test
  void aRollbackNeverLengthens() {
    String shortened = shortcuts.isolated("CLOSE_CONTACT", "2022-07-03T15:00");
    shorten(shortened, "2022-07-11T00:00");
    releases.release(fiveDays(), MIDNIGHT);
    walk.until("2022-07-06T00:00:00");
    String between = signedNow();
    Map<String, Instant> before = ends(contact, shortened, between);

    int n = releases.rollback(seed);
    ReleaseEffects.Effects found = effects.ofRelease(TimedRelease.AUTHOR, n, ALL);
    walk.until("2022-07-06T00:30");

    assertThat(found.counts().get(Effect.UNCHANGED)).isEqualTo(3);
    assertThat(ends(contact, shortened, between)).isEqualTo(before);
    assertThat(walk.restrictions(contact)).containsExactly(FIVE_DAYS);
    assertThat(walk.restrictions(between)).containsExactly(FIVE_DAYS);
    assertThat(walk.restrictions(signedNow())).as("a new decision").containsExactly(SEVEN_DAYS);
    walk.until("2022-07-13T00:00");
    assertThat(walk.state(contact)).isEqualTo("RELEASED");
    assertThat(walk.state(between)).isEqualTo("RELEASED");
  }

  /** The eighth edition again: twenty-one days for new decisions, and for nobody who runs. */
  @Test
  void fromTheNinthEditionBackToTheEighthNobodyIsHeldLonger() {
    Map<String, Instant> before = ends(contact);
    int n =
        releases.release(
            releases.draft(
                "CN8_CLOSE_CONTACT_CENTRALISED_validTo",
                "\"2022-07-31\"",
                CONTACT + "validFrom",
                "\"2022-08-01\""),
            MIDNIGHT);

    ReleaseEffects.Effects found = effects.ofRelease(TimedRelease.AUTHOR, n, ALL);
    walk.until("2022-07-06T00:00:00");

    assertThat(found.keepsEarlier()).isEqualTo(1);
    assertThat(found.counts()).containsEntry(Effect.UNCHANGED, 1);
    assertThat(ends(contact)).isEqualTo(before);
    assertThat(walk.restrictions(signedNow()))
        .contains("CENTRALISED_ISOLATION 2022-07-19T00:00 running");
  }

  private void shorten(String caseId, String end) {
    jdbc.update(
        "update restriction set lawful_end = ? where case_id = ? and kind = 'HOME_MONITORING'"
            + " and lawful_end > ?",
        java.sql.Timestamp.from(at(end)),
        caseId,
        java.sql.Timestamp.from(at(end)));
  }

  private Map<String, Instant> ends(String... cases) {
    Map<String, Instant> ends = new HashMap<>();
    for (String one : cases) {
      ends.put(
          one,
          jdbc.queryForObject(
                  "select max(lawful_end) from restriction where case_id = ? and ended_at is null",
                  java.sql.Timestamp.class,
                  one)
              .toInstant());
    }
    return ends;
  }

  private static Map<String, Integer> counted(Map<PaperKind, Integer> papers) {
    Map<String, Integer> counted = new HashMap<>();
    papers.forEach((kind, many) -> counted.put(kind.name(), many));
    return counted;
  }

  /** Those made from midnight on. */
  private Map<String, Integer> papers(String... cases) {
    Map<String, Integer> papers = new HashMap<>();
    for (String one : cases) {
      jdbc.query(
          "select kind from case_paper where case_id = ? and issued_at >= ?",
          row -> {
            papers.merge(row.getString(1), 1, Integer::sum);
          },
          one,
          java.sql.Timestamp.from(MIDNIGHT));
    }
    return papers;
  }
}
