package org.sixfold.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.Facts;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class ChangeTest {

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;
  @Autowired Facts facts;

  @BeforeEach
  void saturdayMorning() {
    walk.startAt("2021-12-11T09:00");
  }

  @Test
  void aShorterDecisionStartsTheMeasureAnewWhereThePersonIs() {
    String id = shortcuts.isolated("HIGH_RISK_AREA", "2021-12-10T18:00");
    ask(id, "SHORTEN");
    assertThat(walk.due(id, "confirm-class")).isEqualTo("2021-12-11T13:00");
    propose(id, "HIGH_RISK_AREA", "CENTRALISED_ISOLATION", "2021-12-10T18:00");
    assertThat(walk.due(id, "sign-decision")).isEqualTo("2021-12-11T13:00");
    assertThat(walk.shown(id, "sign-decision"))
        .containsEntry("kind", "SHORTEN")
        .containsEntry("asked", "本人申请")
        .containsKey("startAt");

    assertThatThrownBy(() -> sign(id, "do-02", Map.of())).hasMessage("decision.nothingChanges");
    sign(id, "do-02", Map.of("earlierEnd", walk.at("2021-12-20T00:00")));

    assertThat(walk.restrictions(id))
        .containsExactly(
            "CENTRALISED_ISOLATION 2021-12-25T00:00 2021-12-11T09:00",
            "DAILY_MONITORING 2022-01-01T00:00 2021-12-11T09:00",
            "CENTRALISED_ISOLATION 2021-12-20T00:00 running");
    assertThat(walk.stage(id)).isEqualTo("ISOLATION");
    assertThat(walk.open(id)).contains("serve-notice").doesNotContain("prepare-transfer");
    walk.complete(id, "serve-notice", "SERVED", Filled.notice());
    walk.until("2021-12-20T00:01");
    assertThat(walk.state(id)).isEqualTo("RELEASED");
  }

  @Test
  void anotherPlaceMeansATransfer() {
    String id = shortcuts.isolated("HIGH_RISK_AREA", "2021-12-10T18:00");
    ask(id, "PLACE");
    propose(id, "MEDIUM_RISK_AREA", "HOME_ISOLATION", "2021-12-10T18:00");
    assertThat(walk.shown(id, "sign-decision")).containsEntry("kind", "PLACE");

    sign(id, "do-02", Map.of());

    assertThat(walk.stage(id)).isEqualTo("TRANSFER");
    assertThat(walk.open(id)).contains("check-home", "serve-notice");
    assertThat(walk.starts(id)).endsWith("2021-12-11T09:00", "2021-12-18T00:00");
  }

  /** The paper of the change is on the way while the transfer begins. */
  @Test
  void nobodyMovesBeforeThePaperOfTheChangeIsServed() {
    String id = shortcuts.isolated("HIGH_RISK_AREA", "2021-12-10T18:00");
    ask(id, "PLACE");
    propose(id, "MEDIUM_RISK_AREA", "HOME_ISOLATION", "2021-12-10T18:00");
    sign(id, "do-02", Map.of());
    walk.completeAll(id, "check-home", "FIT", Filled.home());

    assertThatThrownBy(() -> walk.complete(id, "hand-back", "LEFT", Filled.leaving(walk.now())))
        .hasMessage("transfer.noticeNotServed");
    assertThat(walk.open(id)).contains("hand-back");
    assertThat(walk.bed(id)).isNotEmpty();

    walk.complete(id, "serve-notice", "SERVED", Filled.notice());
    walk.complete(id, "hand-back", "LEFT", Filled.leaving(walk.now()));
    walk.complete(id, "hand-over-departure", "AT_HOME", Filled.handOver(walk.now()));
    assertThat(walk.open(id)).contains("acknowledge-arrival");
  }

  @Test
  void nobodyLeavesHomeForAFacilityBeforeThePaperOfTheChangeIsServed() {
    String id = atHome();
    ask(id, "EXTEND");
    propose(id, "HIGH_RISK_AREA", "CENTRALISED_ISOLATION", "2021-12-10T18:00");
    sign(id, "do-02", Map.of("reason", "风险区上调"));
    walk.complete(id, "prepare-transfer", "READY", Filled.transferPlan(walk.now()));

    assertThatThrownBy(
            () -> walk.complete(id, "hand-over-departure", "LEFT", Filled.handOver(walk.now())))
        .hasMessage("transfer.noticeNotServed");
    assertThat(walk.open(id)).contains("hand-over-departure");

    walk.complete(id, "serve-notice", "SERVED", Filled.notice());
    walk.complete(id, "hand-over-departure", "LEFT", Filled.handOver(walk.now()));
    assertThat(walk.open(id)).contains("acknowledge-arrival");
  }

  @Test
  void nobodyIsIsolatedAtHomeAnewBeforeThePaperOfTheChangeIsServed() {
    String id = atHome();
    walk.until("2021-12-18T09:00");
    assertThat(walk.stage(id)).isEqualTo("MONITORING");
    ask(id, "EXTEND");
    propose(id, "MEDIUM_RISK_AREA", "HOME_ISOLATION", "2021-12-17T20:00");
    sign(id, "do-02", Map.of("reason", "同住人阳性，新的暴露"));
    walk.completeAll(id, "check-home", "FIT", Filled.home());

    assertThatThrownBy(
            () -> walk.complete(id, "hand-over-departure", "AT_HOME", Filled.handOver(walk.now())))
        .hasMessage("transfer.noticeNotServed");

    walk.complete(id, "serve-notice", "SERVED", Filled.notice());
    walk.complete(id, "hand-over-departure", "AT_HOME", Filled.handOver(walk.now()));
    assertThat(walk.open(id)).contains("acknowledge-arrival");
  }

  @Test
  void aHomeThatNobodyHasLookedAtYetIsLookedAtAfterASecondChangeToo() {
    String id = shortcuts.isolated("HIGH_RISK_AREA", "2021-12-10T18:00");
    ask(id, "PLACE");
    propose(id, "MEDIUM_RISK_AREA", "HOME_ISOLATION", "2021-12-10T18:00");
    sign(id, "do-02", Map.of());
    ask(id, "SHORTEN");
    propose(id, "MEDIUM_RISK_AREA", "HOME_ISOLATION", "2021-12-10T18:00");
    sign(id, "do-02", Map.of("earlierEnd", walk.at("2021-12-15T00:00")));

    assertThat(walk.restrictions(id)).endsWith("HOME_ISOLATION 2021-12-15T00:00 running");
    assertThat(walk.stage(id)).isEqualTo("TRANSFER");
    assertThat(walk.open(id)).contains("check-home");
  }

  @Test
  void whoLiesInAFacilityIsHandedBackByItsDeskBeforeGoingHome() {
    String id = shortcuts.isolated("HIGH_RISK_AREA", "2021-12-10T18:00");
    ask(id, "PLACE");
    propose(id, "MEDIUM_RISK_AREA", "HOME_ISOLATION", "2021-12-10T18:00");
    sign(id, "do-02", Map.of());
    walk.completeAll(id, "check-home", "FIT", Filled.home());

    assertThat(walk.open(id)).contains("hand-back").doesNotContain("hand-over-departure");
    assertThat(walk.role(id, "hand-back")).isEqualTo("FACILITY_DESK");
    assertThat(walk.due(id, "hand-back")).isEqualTo("2021-12-11T10:00");
    assertThat(walk.shown(id, "hand-back")).containsEntry("part", "MOVE");
    assertThat(walk.bed(id)).as("held until the person has left").isNotEmpty();
    Map<String, Object> stay = new HashMap<>(Filled.leaving(walk.now()));
    stay.put("stayed", "YES");
    stay.put("stayedSign", "本人");
    assertThatThrownBy(() -> walk.complete(id, "hand-back", "STAYS_BY_WISH", stay))
        .as("only who is free stays by wish")
        .hasMessage("task.outcomeUnfit");
    walk.complete(id, "serve-notice", "SERVED", Filled.notice());
    walk.complete(id, "hand-back", "LEFT", Filled.leaving(walk.now()));

    assertThat(walk.bed(id)).isEmpty();
    assertThat(walk.open(id)).contains("hand-over-departure").doesNotContain("hand-back");
    assertThat(walk.due(id, "hand-over-departure")).isEqualTo("2021-12-11T17:00");
    walk.complete(id, "hand-over-departure", "AT_HOME", Filled.handOver(walk.now()));
    walk.complete(id, "acknowledge-arrival", "RECEIVED", Filled.arrivalAtHome(walk.now()));
    assertThat(walk.stage(id)).isEqualTo("ISOLATION");
  }

  /** An objection stops nothing, so neither does its answer: only a decision must be served. */
  @Test
  void anAnswerToAnObjectionThatIsNotServedHoldsUpNobody() {
    String id = shortcuts.served("MEDIUM_RISK_AREA", "HOME_ISOLATION", "2021-12-10T18:00");
    facts.send("command-1", id, "objection.filed", Map.of("text", "我没有去过那里"));
    walk.completeAs("do-03", id, "review-objection", "UPHELD", Filled.review("UPHOLD", walk.now()));
    assertThat(walk.open(id)).contains("serve-notice");

    walk.completeAll(id, "check-home", "FIT", Filled.home());
    walk.complete(id, "hand-over-departure", "AT_HOME", Filled.handOver(walk.now()));

    assertThat(walk.open(id)).contains("acknowledge-arrival", "serve-notice");
  }

  @Test
  void whomADecisionOnlyMonitorsIsHandedBackByTheFacilityAtOnce() {
    walk.startAt("2022-07-02T09:00");
    String id = shortcuts.isolated("HIGH_RISK_AREA", "2022-07-01T18:00");
    ask(id, "PLACE");
    propose(id, "LOW_RISK_AREA", "DAILY_MONITORING", "2022-07-01T18:00");
    sign(id, "do-02", Map.of());
    assertThat(walk.stage(id)).as("nobody waits for the departure").isEqualTo("MONITORING");

    walk.until("2022-07-02T09:00");

    assertThat(walk.open(id)).contains("hand-back", "serve-notice");
    assertThat(walk.role(id, "hand-back")).isEqualTo("FACILITY_DESK");
    assertThat(walk.due(id, "hand-back")).isEqualTo("2022-07-02T09:30");
    assertThat(walk.bed(id)).as("no bed of somebody who may go").isEmpty();
    assertThat(walk.shown(id, "hand-back")).containsEntry("part", "LEAVE");
    walk.complete(id, "hand-back", "LEFT", Filled.leaving(walk.now()));
    assertThat(walk.open(id)).containsExactly("report-day", "serve-notice", "take-sample");

    walk.until("2022-07-05T00:00");
    assertThat(walk.role(id, "hand-back")).as("the end is at home").isEqualTo("GRID_MEMBER");
  }

  @Test
  void longerNeedsAReasonAndAnotherSigner() {
    String id = atHome();
    ask(id, "EXTEND");
    propose(id, "HIGH_RISK_AREA", "CENTRALISED_ISOLATION", "2021-12-10T18:00");
    assertThat(walk.shown(id, "sign-decision"))
        .containsEntry("kind", "EXTEND")
        .containsEntry("cumulativeDays", 21);

    assertThatThrownBy(() -> sign(id, "do-02", Map.of())).hasMessage("decision.reasonMissing");
    assertThatThrownBy(() -> sign(id, "do-01", Map.of("reason", "风险区上调")))
        .hasMessage("decision.sameSigner");
    sign(id, "do-02", Map.of("reason", "风险区上调"));

    assertThat(walk.restrictions(id)).endsWith("DAILY_MONITORING 2022-01-01T00:00 running");
    assertThat(facts.section("decisionBases", id, "do-03"))
        .contains("kind=EXTEND", "reason=风险区上调", "cumulativeDays=21");
  }

  @Test
  void theSameExposureIsNotCountedAnew() {
    String id = atHome();
    ask(id, "EXTEND");
    propose(id, "MEDIUM_RISK_AREA", "HOME_ISOLATION", "2021-12-11T07:00");

    assertThatThrownBy(() -> sign(id, "do-02", Map.of("reason", "日期有误")))
        .hasMessage("decision.overLongest");

    walk.startAt("2021-12-13T09:00");
    walk.completeAs("do-02", id, "sign-decision", "BACK", Map.of("sign", "钱"));
    propose(id, "MEDIUM_RISK_AREA", "HOME_ISOLATION", "2021-12-12T20:00");
    sign(id, "do-02", Map.of("reason", "同住人阳性，新的暴露"));
    assertThat(walk.restrictions(id)).endsWith("DAILY_MONITORING 2021-12-27T00:00 running");
  }

  @Test
  void whatIsNotSignedChangesNothing() {
    String id = atHome();
    ask(id, "EXTEND");
    propose(id, "HIGH_RISK_AREA", "CENTRALISED_ISOLATION", "2021-12-10T18:00");

    walk.completeAs("do-02", id, "sign-decision", "REFUSED", Map.of("sign", "钱"));

    assertThat(walk.restrictions(id))
        .containsExactly(
            "HOME_ISOLATION 2021-12-18T00:00 running", "DAILY_MONITORING 2021-12-25T00:00 running");
    assertThat(walk.open(id)).doesNotContain("sign-decision", "confirm-class");
    assertThat(walk.state(id)).isEqualTo("UNDER_CONTROL");
  }

  @Test
  void aDoctorWhoFindsNoGroundFrees() {
    String id = atHome();
    ask(id, "SHORTEN");
    walk.complete(id, "confirm-class", "MORE_FACTS", Map.of());
    walk.complete(id, "check-by-phone", "NOT_CONCERNED", notConcerned());
    walk.complete(id, "confirm-class", "NOT_CONCERNED", Map.of());
    walk.until("2021-12-11T09:00");

    assertThat(walk.state(id)).isEqualTo("RELEASED");
    assertThat(walk.restrictions(id))
        .containsExactly(
            "HOME_ISOLATION 2021-12-18T00:00 2021-12-11T09:00",
            "DAILY_MONITORING 2021-12-25T00:00 2021-12-11T09:00");
  }

  @Test
  void atTheEndAnUnsignedChangeIsWithdrawn() {
    String id = atHome();
    walk.until("2021-12-24T20:00");
    ask(id, "EXTEND");
    propose(id, "HIGH_RISK_AREA", "CENTRALISED_ISOLATION", "2021-12-10T18:00");

    walk.until("2021-12-25T00:01");

    assertThat(walk.state(id)).isEqualTo("RELEASED");
    assertThat(walk.open(id)).doesNotContain("sign-decision");
  }

  @Test
  void onlyDoctorsAndOfficersAskAndOnlyWhileSomethingRuns() {
    String id = shortcuts.proposed("MEDIUM_RISK_AREA", "HOME_ISOLATION", "2021-12-10T18:00");
    Map<String, Object> wish = Map.of("kind", "EXTEND", "reason", "x");
    assertThatThrownBy(() -> facts.send("do-01", id, "measure.changeRequested", wish))
        .hasMessage("message.notExpected");
    assertThatThrownBy(() -> facts.send("command-1", id, "measure.changeRequested", wish))
        .hasMessage("access.forbidden");
    assertThatThrownBy(
            () -> facts.send("do-01", id, "measure.changeRequested", Map.of("kind", "NEW")))
        .hasMessage("form.invalid");
  }

  private static Map<String, Object> notConcerned() {
    Map<String, Object> form = new HashMap<>(Filled.phoneCheck());
    form.put("wasInArea", "NO");
    return form;
  }

  private String atHome() {
    String id = shortcuts.proposed("MEDIUM_RISK_AREA", "HOME_ISOLATION", "2021-12-10T18:00");
    walk.completeAs("do-01", id, "sign-decision", "SIGNED", Filled.decision());
    walk.complete(id, "serve-notice", "SERVED", Filled.notice());
    shortcuts.toHome(id);
    return id;
  }

  private void ask(String id, String kind) {
    facts.send("do-03", id, "measure.changeRequested", Map.of("kind", kind, "reason", "本人申请"));
  }

  private void propose(String id, String personClass, String place, String countedFrom) {
    walk.complete(
        id, "confirm-class", "PROPOSE", Filled.classOf(personClass, place, walk.at(countedFrom)));
  }

  private void sign(String id, String who, Map<String, Object> more) {
    Map<String, Object> form = new HashMap<>(Filled.decision());
    form.putAll(more);
    walk.completeAs(who, id, "sign-decision", "SIGNED", form);
  }
}
