package org.sixfold.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.casefile.CasePath;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody is unwell, absent or unwilling: others help, and the path waits without forcing. */
@ProcessTest
class WaitingTest {

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;
  @Autowired CasePath path;
  @Autowired TransactionTemplate transaction;

  @BeforeEach
  void saturdayMorning() {
    walk.startAt("2021-12-11T09:00");
  }

  private String atTheDoor() {
    String id = shortcuts.served("CLOSE_CONTACT", "CENTRALISED_ISOLATION", "2021-12-10T18:00");
    walk.complete(id, "prepare-transfer", "READY", Filled.transferPlan(walk.now()));
    return id;
  }

  private Map<String, Object> found(String condition) {
    return Map.of("atDoor", walk.now(), "personReady", condition);
  }

  @Test
  void absentIsNotEscaped() {
    String id = atTheDoor();
    walk.complete(id, "hand-over-departure", "ABSENT", found("ABSENT"));

    assertThat(walk.open(id)).as("somebody phones").containsExactly("check-by-phone");
    assertThat(walk.state(id)).isEqualTo("UNDER_CONTROL");
    assertThat(walk.starts(id)).as("absent, so not limited").startsWith((String) null);
    assertThat(walk.bed(id)).as("the bed stays booked").endsWith("expected");

    walk.until("2021-12-11T09:59");
    assertThat(walk.open(id)).doesNotContain("prepare-transfer");
    walk.until("2021-12-11T10:00");
    assertThat(walk.open(id)).as("an hour later a new plan").contains("prepare-transfer");
    assertThat(walk.due(id, "prepare-transfer")).isEqualTo("2021-12-11T12:00");
  }

  @Test
  void whoIsUnwellSeesADoctorFirst() {
    String id = atTheDoor();
    walk.complete(id, "hand-over-departure", "UNWELL", found("UNWELL"));

    assertThat(walk.open(id)).containsExactly("assess-symptoms");
    assertThat(walk.due(id, "assess-symptoms")).isEqualTo("2021-12-11T09:30");
  }

  @Test
  void nobodyIsTriedAgainAtNight() {
    walk.startAt("2021-12-11T20:30");
    String id = atTheDoor();
    walk.complete(id, "hand-over-departure", "UNWELL", found("UNWELL"));

    walk.until("2021-12-12T07:59");
    assertThat(walk.open(id)).doesNotContain("prepare-transfer");
    walk.until("2021-12-12T08:00");
    assertThat(walk.open(id)).contains("prepare-transfer");
  }

  @Test
  void whoIsBackNeedNotWait() {
    String id = atTheDoor();
    walk.complete(id, "hand-over-departure", "UNWELL", found("UNWELL"));
    transaction.executeWithoutResult(status -> path.correlate(id, "transfer.resumed"));

    assertThat(walk.open(id)).containsExactly("assess-symptoms", "prepare-transfer");
  }

  @Test
  void whoIsNotOnBoardConcernsTheCommandRoomAtOnce() {
    String id = atTheDoor();
    walk.complete(id, "hand-over-departure", "LEFT", Filled.handOver(walk.now()));
    walk.startAt("2021-12-11T10:00");
    walk.complete(id, "acknowledge-arrival", "NOT_ON_BOARD", Map.of());

    assertThat(walk.open(id)).containsExactly("check-by-phone", "prepare-transfer");
    assertThat(
            walk.count(
                "select count(*) from outbox_mail where dedupe_key like 'note:NOT_ON_BOARD:%'"
                    + " and username like 'command-%' and content like ?",
                "%" + id + "%"))
        .isEqualTo(1);
    assertThat(walk.starts(id)).as("limited since the door").startsWith("2021-12-11T09:00");
  }

  @Test
  void atHomeSomebodyGoesToTheDoorAgain() {
    String id = shortcuts.served("MEDIUM_RISK_AREA", "HOME_ISOLATION", "2021-12-10T18:00");
    walk.completeAll(id, "check-home", "FIT", Filled.home());
    walk.complete(id, "hand-over-departure", "ABSENT", found("ABSENT"));
    walk.until("2021-12-11T10:00");

    assertThat(walk.open(id)).contains("hand-over-departure").doesNotContain("check-home");
    assertThat(walk.due(id, "hand-over-departure"))
        .as("still eight hours after the call that located the person")
        .isEqualTo("2021-12-11T17:00");
  }

  @Test
  void whoArrivesUnwellSeesADoctor() {
    String id = atTheDoor();
    walk.complete(id, "hand-over-departure", "LEFT", Filled.handOver(walk.now()));
    Map<String, Object> arrival = new java.util.HashMap<>(Filled.arrival(walk.now()));
    arrival.put("condition", "UNWELL");
    walk.complete(id, "acknowledge-arrival", "RECEIVED", arrival);

    assertThat(walk.open(id)).contains("assess-symptoms");
    assertThat(walk.stage(id)).isEqualTo("ISOLATION");
  }

  @Test
  void whoDoesNotWantToIsTalkedToAndLeavesWithANewPlan() {
    String id = atTheDoor();
    walk.complete(id, "hand-over-departure", "REFUSES", found("GOOD"));

    assertThat(walk.open(id)).containsExactly("resolve-refusal", "resolve-refusal");
    assertThat(walk.starts(id)).startsWith((String) null);
    walk.completeFor("DOCTOR", id, "resolve-refusal", "ACCEPTS", Filled.talk());
    assertThat(walk.open(id)).as("both have to hear it").containsExactly("resolve-refusal");
    walk.completeFor("VILLAGE_CADRE", id, "resolve-refusal", "ACCEPTS", Filled.talk());
    assertThat(walk.open(id)).as("at once").containsExactly("prepare-transfer");
  }
}
