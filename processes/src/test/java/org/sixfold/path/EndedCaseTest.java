package org.sixfold.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.casefile.CasePath;
import org.sixfold.casefile.Persons;
import org.sixfold.casework.CareCalls;
import org.sixfold.casework.NeedCategory;
import org.sixfold.casework.Needs;
import org.sixfold.grid.Grid;
import org.sixfold.testsupport.Facts;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Guard (g) of the table of kinds: when a case ends, its open tasks are withdrawn in the same
 * transaction, whatever else was going on about the person. Nothing that falls due runs in between.
 */
@ProcessTest
class EndedCaseTest {

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;
  @Autowired Facts facts;
  @Autowired CareCalls care;
  @Autowired Needs needs;
  @Autowired CasePath path;
  @Autowired Persons persons;
  @Autowired TransactionTemplate transaction;

  @BeforeEach
  void saturdayMorning() {
    walk.startAt("2021-12-11T09:00");
  }

  @Test
  void whoIsNotConcernedIsAskedForNothingMore() {
    String id = walk.open(Walk.GRID, true, false);
    deathReported(id, "check-by-phone");

    Map<String, Object> check = new HashMap<>(Filled.phoneCheck());
    check.put("wasInArea", "NO");
    walk.complete(id, "check-by-phone", "NOT_CONCERNED", check);

    nothingIsLeft(id, "NOT_CONCERNED");
  }

  @Test
  void whoWasReturnedIsTheReceivers() {
    String id = walk.open(Grid.OUTSIDE, true, false);
    deathReported(id, "return-with-receipt");
    walk.complete(
        id,
        "return-with-receipt",
        "SENT",
        Map.of(
            "to",
            "NOT_LISTED",
            "toOther",
            "江南街道",
            "contact",
            "值班",
            "reason",
            "OUTSIDE",
            "sentAt",
            walk.now()));

    assertThat(path.correlate(id, "return.receipted")).isEqualTo(1);

    nothingIsLeft(id, "RETURNED");
  }

  @Test
  void whoWasNotLocatedIsNoLongerLookedFor() {
    String id = walk.open(Walk.GRID, false, false);
    deathReported(id, "visit-person");
    walk.complete(id, "visit-person", "NOT_FOUND", Map.of("found", "NO_SUCH_ADDRESS"));
    walk.complete(id, "trace-person", "NOT_FOUND", Map.of("result", "NOTHING"));
    walk.complete(id, "trace-person", "NOT_FOUND", Map.of("result", "NOTHING"));

    nothingIsLeft(id, "NOT_LOCATED");
  }

  @Test
  void aRefusedSignatureEndsAllThatWaitedForIt() {
    String id = shortcuts.proposed("HIGH_RISK_AREA", "CENTRALISED_ISOLATION", "2021-12-10T18:00");
    everythingHappens(id, "sign-decision");

    walk.complete(id, "sign-decision", "REFUSED", Map.of("sign", "冯"));

    nothingIsLeft(id, "NOT_CONCERNED");
  }

  @Test
  void aConfirmedDeathEndsEverything() {
    String id = shortcuts.isolated("CLOSE_CONTACT", "2021-12-10T18:00");
    walk.until("2021-12-11T09:00");
    everythingHappens(id, "report-day");

    walk.complete(id, "confirm-death", "CONFIRMED", Filled.death());

    nothingIsLeft(id, "DECEASED");
  }

  @Test
  void aWrongPersonIsLeftAlone() {
    String id = shortcuts.isolated("CLOSE_CONTACT", "2021-12-10T18:00");
    walk.until("2021-12-11T09:00");
    everythingHappens(id, "report-day");

    walk.complete(id, "take-sample", "WRONG_PERSON", Map.of());

    nothingIsLeft(id, "ANNULLED");
  }

  @Test
  void aFileThatBelongsToAnotherEndsWithItsTasks() {
    String kept = walk.openPerson("330784199003071013");
    String merged = walk.openPerson("330784199003071030");
    deathReported(merged, "check-by-phone");

    persons.correct(
        merged, new Persons.Correction(null, null, "330784199003071013", null, null), "证件号登记有误");

    nothingIsLeft(merged, "ANNULLED");
    assertThat(walk.open(kept)).containsExactly("check-by-phone");
  }

  @Test
  void whoIsFreeAtOnceIsNoLongerAskedOnlyTold() {
    String id = shortcuts.isolated("CLOSE_CONTACT", "2021-12-10T18:00");
    walk.until("2021-12-11T09:00");
    care.notReached(id, true, "a-test");
    facts.send("do-03", id, "measure.changeRequested", Map.of("kind", "SHORTEN", "reason", "本人申请"));
    assertThat(walk.open(id))
        .contains("report-day", "take-sample", "check-by-phone", "confirm-class");

    facts.freedByTheUpperLevel(id);

    assertThat(walk.state(id)).isEqualTo("RELEASED");
    assertThat(walk.open(id)).containsExactly("announce-release", "hand-back");
    theEngineAgrees(id);
  }

  @Test
  void theLastCallEndsWhatStillWaits() {
    String id = shortcuts.isolatedAtHome("2021-12-10T18:00");
    facts.freedByTheUpperLevel(id);
    walk.complete(id, "announce-release", "ANNOUNCED", Map.of("wagesLetter", true, "sign", "冯"));
    walk.complete(id, "hand-back", "LEFT", Filled.leaving(walk.now()));
    for (String day : List.of("12", "13", "14", "18")) {
      walk.until("2021-12-" + day + "T09:00");
      walk.complete(id, "hand-back", "WELL", Map.of("well", "WELL"));
    }
    walk.until("2021-12-25T09:00");
    needs.raise(new Needs.NewNeed(id, NeedCategory.FOOD, "米", "a-test", "command-1"));
    deathReported(id, "meet-need");

    walk.complete(id, "hand-back", "WELL", Map.of("well", "WELL"));

    nothingIsLeft(id, "RELEASED");
  }

  @Test
  void taskAndStateEndTogetherOrNotAtAll() {
    String id = shortcuts.isolated("CLOSE_CONTACT", "2021-12-10T18:00");
    walk.until("2021-12-11T09:00");
    everythingHappens(id, "report-day");
    List<String> before = walk.open(id);

    transaction.executeWithoutResult(
        status -> {
          walk.complete(id, "confirm-death", "CONFIRMED", Filled.death());
          nothingIsLeft(id, "DECEASED");
          status.setRollbackOnly();
        });

    assertThat(walk.open(id)).isEqualTo(before);
    assertThat(walk.state(id)).isEqualTo("UNDER_CONTROL");
    theEngineAgrees(id);
  }

  /** Somebody answers a task with a death that nobody has confirmed yet. */
  private void deathReported(String id, String kind) {
    Map<String, Object> told =
        kind.equals("check-by-phone") ? Map.of("reached", "DECEASED") : Map.of();
    walk.complete(id, kind, "DECEASED", told);
    assertThat(walk.open(id)).contains(kind, "confirm-death");
  }

  private void everythingHappens(String id, String kind) {
    needs.raise(new Needs.NewNeed(id, NeedCategory.MEDICINE, "降压药", "a-test", "command-1"));
    care.symptoms(id, "a-test");
    care.medicalExit(id, false, "a-test");
    care.notReached(id, true, "a-test");
    assertThat(walk.open(id))
        .contains("meet-need", "assess-symptoms", "allow-medical-exit", "check-by-phone");
    deathReported(id, kind);
  }

  private void nothingIsLeft(String id, String state) {
    assertThat(walk.state(id)).isEqualTo(state);
    assertThat(walk.open(id)).isEmpty();
    assertThat(walk.isAlive(id)).as("the engine knows the case").isFalse();
    assertThat(
            walk.count("select count(*) from work_item where case_id = ? and ended_at is null", id))
        .isZero();
    assertThat(
            walk.count(
                "select count(*) from death_report where case_id = ? and report_state = 'OPEN'",
                id))
        .as("reports that nobody will decide")
        .isZero();
    assertThat(walk.count("select count(*) from mail_hold where case_id = ?", id))
        .as("mails held back for good")
        .isZero();
  }

  private void theEngineAgrees(String id) {
    assertThat(
            walk.values(
                "select t.TASK_DEF_KEY_ from ACT_RU_TASK t join ACT_RU_EXECUTION p"
                    + " on p.ID_ = t.PROC_INST_ID_ where p.BUSINESS_KEY_ = ?",
                id))
        .hasSameSizeAs(walk.open(id));
  }
}
