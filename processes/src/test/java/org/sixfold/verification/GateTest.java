package org.sixfold.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.board.Board;
import org.sixfold.board.BoardFilter;
import org.sixfold.casefile.CaseFiles;
import org.sixfold.casefile.CaseMessages;
import org.sixfold.casefile.GateHolds;
import org.sixfold.casefile.Persons;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The gate lane: minutes count, by night too, and nobody waits longer than two hours. */
@ProcessTest
class GateTest {

  @Autowired Walk walk;
  @Autowired CaseFiles lists;
  @Autowired GateHolds holds;
  @Autowired Persons persons;
  @Autowired CaseMessages messages;
  @Autowired Board board;
  @Autowired JdbcTemplate jdbc;

  private double heldBefore;

  @BeforeEach
  void fridayNight() {
    walk.startAt("2021-12-10T22:00");
    heldBefore = hoursHeld();
  }

  @Test
  void aPersonMetAtTheGateIsTalkedToAtOnce() {
    String id = walk.openAtGate(Walk.GRID, "2021-12-10T21:50");

    assertThat(walk.open(id)).containsExactly("meet-at-gate");
    assertThat(walk.role(id, "meet-at-gate")).isEqualTo("POLICE_OFFICER");
    assertThat(walk.due(id, "meet-at-gate")).isEqualTo("2021-12-10T22:30");
    assertThat(walk.shown(id, "meet-at-gate"))
        .containsEntry("metAt", "2021-12-10T21:50+08:00")
        .containsEntry("source", "IN_PERSON")
        .as("without a paper so far")
        .doesNotContainKeys("docType", "docNo");
  }

  @Test
  void thePaperThatWasTypedInAtTheGateIsNotAskedForAgain() {
    String id = walk.openAtGate(Walk.GRID, "2021-12-10T21:50");
    persons.correct(id, new Persons.Correction(null, "PASSPORT", "E12345678", null, null), "补录护照");

    assertThat(walk.shown(id, "meet-at-gate"))
        .containsEntry("docType", "PASSPORT")
        .containsEntry("docNo", "E12345678");
  }

  @Test
  void whatAListSaysStandsBesideWhatThePersonSays() {
    String id = walk.openAtGate(Walk.GRID, "2021-12-10T21:50");
    assertThat(walk.shown(id, "meet-at-gate").get("listSays")).as("no list knows them").isNull();

    lists.refresh(
        List.of(
            new CaseFiles.Refresh(
                id, "list-1", 3, null, Map.of("origin", "宁波市镇海区", "remark", "自述发热"))));

    assertThat(walk.shown(id, "meet-at-gate").get("listSays"))
        .as("its remark may tell of health")
        .isEqualTo(Map.of("zh", "来源地：宁波市镇海区", "en", "Comes from: 宁波市镇海区"));
  }

  @Test
  void theHarmlessAreLetInAndThoseWhoLeaveAreOnlyNoted() {
    String harmless = walk.openAtGate(Walk.GRID, "2021-12-10T22:00");
    String leaving = walk.openAtGate(Walk.GRID, "2021-12-10T22:00");
    walk.complete(harmless, "meet-at-gate", "HARMLESS", talk("2021-12-10T22:00"));
    walk.complete(leaving, "meet-at-gate", "LEAVES", Map.of("metAt", walk.now(), "place", "东卡口"));

    assertThat(walk.state(harmless)).isEqualTo("NOT_CONCERNED");
    assertThat(walk.state(leaving)).isEqualTo("NOT_CONCERNED");
    assertThat(end(harmless)).isEqualTo(GateHolds.End.LET_IN);
    assertThat(end(leaving)).isEqualTo(GateHolds.End.WENT);
  }

  @Test
  void anotherMatterOfThePoliceLeavesWithoutHealthData() {
    String id = walk.openAtGate(Walk.GRID, "2021-12-10T22:00");
    Map<String, Object> talk = talk("2021-12-10T22:00");
    talk.put("urgent", List.of("MEDICINE"));
    walk.complete(id, "meet-at-gate", "OTHER_POLICE_MATTER", talk);

    assertThat(walk.state(id)).isEqualTo("NOT_CONCERNED");
    assertThat(end(id)).isEqualTo(GateHolds.End.OTHER_MATTER);
    assertThat(walk.count("select count(*) from task_health_answer where case_id = ?", id))
        .isZero();
  }

  @Test
  void theConcernedGoToADoctorByNightAndASignatureEndsTheHold() {
    String id = walk.openAtGate(Walk.GRID, "2021-12-10T21:50");
    walk.complete(id, "meet-at-gate", "CONCERNED", talk("2021-12-10T21:50"));
    assertThat(walk.due(id, "confirm-class")).isEqualTo("2021-12-10T23:00");
    walk.until("2021-12-10T22:20");
    walk.complete(
        id,
        "confirm-class",
        "PROPOSE",
        Filled.classOf("CLOSE_CONTACT", "CENTRALISED_ISOLATION", walk.at("2021-12-09T15:00")));
    assertThat(walk.due(id, "sign-decision")).isEqualTo("2021-12-10T23:05");
    assertThat(hoursHeld() - heldBefore).isEqualTo(0.5);
    walk.until("2021-12-10T22:50");
    walk.complete(id, "sign-decision", "SIGNED", Filled.decision());

    assertThat(end(id)).isEqualTo(GateHolds.End.SIGNED);
    assertThat(walk.starts(id).get(0))
        .as("limited from the first meeting on")
        .isEqualTo("2021-12-10T21:50");
    walk.until("2021-12-11T01:00");
    assertThat(hoursHeld() - heldBefore).as("once, and no more").isEqualTo(1);
  }

  @Test
  void atTheLimitThePersonGoesAndIsPhonedInTheMorning() {
    String id = walk.openAtGate(Walk.GRID, "2021-12-10T21:50");
    walk.until("2021-12-10T23:49");
    assertThat(walk.open(id)).containsExactly("meet-at-gate");

    walk.until("2021-12-10T23:50");

    assertThat(end(id)).isEqualTo(GateHolds.End.LIMIT);
    assertThat(toldOfLimit(id)).isEqualTo(1);
    assertThat(walk.due(id, "place-person"))
        .as("no longer the night lane")
        .isEqualTo("2021-12-11T09:00");
    assertThat(walk.state(id)).isEqualTo("CHECKING");
    assertThat(hoursHeld() - heldBefore).isEqualTo(2);
    walk.until("2021-12-11T08:30");
    assertThat(hoursHeld() - heldBefore).isEqualTo(2);
    walk.complete(id, "place-person", "PLACED", Map.of("grid", Walk.GRID, "basis", "PHONE"));
    assertThat(walk.due(id, "check-by-phone")).isEqualTo("2021-12-11T20:00");
  }

  @Test
  void theWatchdogLetsThePersonGoThoughThePathsOwnTimerIsStuck() {
    String id = walk.openAtGate(Walk.GRID, "2021-12-10T21:50");
    jdbc.update(
        "update ACT_RU_JOB set RETRIES_ = 0 where PROCESS_INSTANCE_ID_ in"
            + " (select ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?)",
        id);

    walk.until("2021-12-10T23:51");

    assertThat(end(id)).isEqualTo(GateHolds.End.LIMIT);
    assertThat(walk.open(id)).containsExactly("place-person");
    assertThat(walk.due(id, "place-person")).isEqualTo("2021-12-11T09:00");
    assertThat(hoursHeld() - heldBefore).isEqualTo(2);
  }

  @Test
  void theLimitHoldsWhileDoctorAndSignerAreStillAtWork() {
    String id = walk.openAtGate(Walk.GRID, "2021-12-10T21:50");
    walk.complete(id, "meet-at-gate", "CONCERNED", talk("2021-12-10T21:50"));
    walk.until("2021-12-11T00:30");

    assertThat(end(id)).isEqualTo(GateHolds.End.LIMIT);
    assertThat(toldOfLimit(id)).isEqualTo(1);
    walk.complete(
        id,
        "confirm-class",
        "PROPOSE",
        Filled.classOf("CLOSE_CONTACT", "CENTRALISED_ISOLATION", walk.at("2021-12-09T15:00")));
    walk.complete(id, "sign-decision", "SIGNED", Filled.decision());
    assertThat(walk.starts(id).get(0)).as("nobody has been limited since").isNull();
  }

  @Test
  void theFirstMomentMovesEarlierNeverLater() {
    String id = walk.openAtGate(Walk.GRID, "2021-12-10T21:50");
    Map<String, Object> later = talk("2021-12-10T21:50");
    later.put("metAt", walk.at("2021-12-10T21:55"));
    assertThatThrownBy(() -> walk.complete(id, "meet-at-gate", "CONCERNED", later))
        .hasMessage("hold.neverLater");
    Map<String, Object> earlier = talk("2021-12-10T21:50");
    earlier.put("metAt", walk.at("2021-12-10T21:30"));
    walk.complete(id, "meet-at-gate", "CONCERNED", earlier);

    walk.until("2021-12-10T23:30");
    assertThat(end(id)).isEqualTo(GateHolds.End.LIMIT);
  }

  @Test
  void whoNeedsCareIsNotHeld() {
    String id = walk.openAtGate(Walk.GRID, "2021-12-10T22:00");
    walk.complete(id, "meet-at-gate", "CARE", talk("2021-12-10T22:00"));

    assertThat(end(id)).isEqualTo(GateHolds.End.CARE);
    assertThat(walk.open(id)).containsExactly("allow-medical-exit");
    assertThat(walk.due(id, "allow-medical-exit")).isEqualTo("2021-12-10T22:20");
  }

  @Test
  void whoLeavesWhileADoctorIsAtWorkIsNotHeldAnyMore() {
    String id = walk.openAtGate(Walk.GRID, "2021-12-10T21:50");
    walk.complete(id, "meet-at-gate", "CONCERNED", talk("2021-12-10T21:50"));
    SignedInUser officer =
        new SignedInUser(
            "po-test", "民警", Role.POLICE_OFFICER, List.of(), List.of(walk.gridPath(id)));

    walk.until("2021-12-10T22:40");
    messages.take(
        id,
        "gate.left",
        officer,
        Map.of("messageId", "left-" + id, "at", walk.at("2021-12-10T22:05")));

    assertThat(end(id)).isEqualTo(GateHolds.End.WENT);
    assertThat(hoursHeld() - heldBefore)
        .as("until they went, not until there was a connection")
        .isEqualTo(0.25);
    assertThatThrownBy(
            () -> messages.take(id, "gate.left", officer, Map.of("messageId", "again-" + id)))
        .hasMessage("message.notExpected");
  }

  private GateHolds.End end(String caseId) {
    return holds.of(caseId).get(0).endReason();
  }

  private int toldOfLimit(String caseId) {
    return walk.count(
        "select count(*) from outbox_mail where dedupe_key like ?",
        "note:HOLD_LIMIT:" + holds.of(caseId).get(0).id() + "%");
  }

  private double hoursHeld() {
    return board.view(walk.user("command-1"), BoardFilter.ALL).hoursHeldWithoutDecision();
  }

  private Map<String, Object> talk(String met) {
    return new HashMap<>(Filled.gateTalk(walk.at(met)));
  }
}
