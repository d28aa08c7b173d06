package org.sixfold.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.casefile.Restrictions;
import org.sixfold.riskarea.RiskLevel;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.testsupport.Areas;
import org.sixfold.testsupport.Areas.County;
import org.sixfold.testsupport.Facts;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;

/** A risk area is lowered or ends: who was there is looked at again, towards shorter only. */
@ProcessTest
class AreaReviewTest {

  private static final String COUNTED = "2021-12-10T18:00";
  private static final String[] HIGH = {
    "CENTRALISED_ISOLATION 2021-12-25T00:00 running", "DAILY_MONITORING 2022-01-01T00:00 running"
  };

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;
  @Autowired Areas areas;
  @Autowired Facts facts;
  @Autowired Restrictions restrictions;
  @Autowired SixfoldClock clock;

  private County county;
  private String area;

  @BeforeEach
  void saturdayMorning() {
    walk.startAt("2021-12-11T09:00");
    county = areas.county();
    area = areas.inForce(county, RiskLevel.HIGH, "2021-12-05T00:00", null);
  }

  @Test
  void aLowerLevelAsksADoctorAndOnlyASignatureShortens() {
    String id = isolated();
    String lowered = areas.changed(area, RiskLevel.MEDIUM, null, null);
    walk.until("2021-12-11T09:00");

    assertThat(walk.due(id, "confirm-class")).isEqualTo("2021-12-11T13:00");
    assertThat(walk.shown(id, "confirm-class"))
        .containsEntry("class", "MEDIUM_RISK_AREA")
        .containsEntry("countedFrom", "2021-12-10T18:00+08:00");
    assertThat(walk.restrictions(id)).containsExactly(HIGH);

    propose(id, "MEDIUM_RISK_AREA", "HOME_ISOLATION", COUNTED);
    assertThat(walk.due(id, "sign-decision")).isEqualTo("2021-12-11T13:00");
    assertThat(walk.shown(id, "sign-decision").get("asked").toString())
        .startsWith(county.whole() + "原为高风险地区，现为中风险地区（《");
    walk.completeAs("do-02", id, "sign-decision", "SIGNED", Filled.decision());
    assertThat(walk.restrictions(id))
        .endsWith(
            "HOME_ISOLATION 2021-12-18T00:00 running", "DAILY_MONITORING 2021-12-25T00:00 running");
    assertThat(walk.stage(id)).isEqualTo("TRANSFER");
    assertThat(finding(lowered, id)).isEqualTo("ASKED");
  }

  @Test
  void nothingHeavierOrLongerIsProposedOrSignedByTheWay() {
    String id = atHome();
    areas.changed(area, RiskLevel.MEDIUM, null, null);
    walk.until("2021-12-11T09:00");

    assertThatThrownBy(() -> propose(id, "HIGH_RISK_AREA", "CENTRALISED_ISOLATION", COUNTED))
        .hasMessage("measure.onlyShorter");
    assertThatThrownBy(() -> propose(id, "MEDIUM_RISK_AREA", "HOME_ISOLATION", "2021-12-11T07:00"))
        .hasMessage("measure.onlyShorter");
    // Not in all longer, but the heavier part is.
    assertThatThrownBy(
            () -> propose(id, "SEALED_MEDIUM_RISK", "CENTRALISED_ISOLATION", "2021-12-03T18:00"))
        .hasMessage("measure.onlyShorter");
    propose(id, "MEDIUM_RISK_AREA", "HOME_ISOLATION", "2021-12-09T18:00");

    // What runs became shorter while the decision waited.
    restrictions.of(id).stream()
        .filter(one -> one.endedAt() == null)
        .forEach(
            one ->
                restrictions.shorten(
                    one.id(), clock.at(java.time.LocalDateTime.parse("2021-12-16T00:00")), "x"));
    assertThatThrownBy(() -> sign(id)).hasMessage("measure.onlyShorter");
    assertThat(walk.restrictions(id))
        .containsExactly(
            "HOME_ISOLATION 2021-12-16T00:00 running", "DAILY_MONITORING 2021-12-16T00:00 running");
  }

  @Test
  void whereTheAreaIsNoneAnyMoreADoctorMayFree() {
    String id = isolated();
    areas.changed(area, null, null, null);
    walk.until("2021-12-11T09:00");
    assertThat(walk.shown(id, "confirm-class")).containsEntry("class", "HIGH_RISK_AREA");

    walk.complete(id, "confirm-class", "NOT_CONCERNED", Map.of());
    walk.until("2021-12-11T09:00");
    assertThat(walk.state(id)).isEqualTo("RELEASED");
  }

  @Test
  void anEarlierEndIsALoweringToo() {
    String id = isolated();
    String bounded = areas.changed(area, RiskLevel.HIGH, null, "2021-12-20T00:00");
    walk.until("2021-12-11T09:00");
    assertThat(walk.open(id)).contains("confirm-class");
    assertThat(finding(bounded, id)).isEqualTo("ASKED");
  }

  @Test
  void aHigherLevelOrALaterEndTouchesNobody() {
    County other = areas.county();
    String medium = areas.inForce(other, RiskLevel.MEDIUM, "2021-12-05T00:00", "2021-12-20T00:00");
    String id = told(other.name());
    walk.complete(
        id,
        "confirm-class",
        "PROPOSE",
        Filled.classOf("MEDIUM_RISK_AREA", "HOME_ISOLATION", walk.at(COUNTED)));
    walk.complete(id, "sign-decision", "SIGNED", Filled.decision());
    List<String> before = walk.restrictions(id);

    String higher = areas.changed(medium, RiskLevel.HIGH, null, "2021-12-18T00:00");
    String longer = areas.changed(higher, RiskLevel.HIGH, "2021-12-11T09:00", null);
    walk.until("2021-12-11T09:00");

    assertThat(walk.restrictions(id)).isEqualTo(before);
    assertThat(walk.open(id)).doesNotContain("confirm-class", "sign-decision");
    assertThat(finding(higher, id)).isNull();
    assertThat(finding(longer, id)).isNull();
  }

  @Test
  void nothingHappensBeforeASecondPersonHasConfirmedAndTheMomentHasCome() {
    String id = isolated();
    String lowered = areas.change(area, RiskLevel.LOW, "2021-12-12T00:00", null);
    walk.until("2021-12-11T10:00");
    assertThat(walk.open(id)).doesNotContain("confirm-class");
    areas.confirm(lowered);
    walk.until("2021-12-11T23:59");
    assertThat(walk.open(id)).doesNotContain("confirm-class");
    walk.until("2021-12-12T00:00");
    assertThat(walk.open(id)).contains("confirm-class");
  }

  @Test
  void whoIsStillCheckedIsLookedAtByTheDoctorWithTheNewPaper() {
    String id = told(county.city() + county.name());
    String doctor = walk.assignee(id, "confirm-class");
    String lowered = areas.changed(area, RiskLevel.LOW, null, null);
    walk.until("2021-12-11T09:00");
    assertThat(mails(lowered, doctor)).isEqualTo(1);
    assertThat(walk.shown(id, "confirm-class").get("riskAreaRow").toString())
        .contains("高风险地区（2021-12-05 00:00 起，2021-12-11 09:00 止");

    walk.complete(
        id,
        "confirm-class",
        "PROPOSE",
        Filled.classOf("HIGH_RISK_AREA", "CENTRALISED_ISOLATION", walk.at(COUNTED)));
    String officer = walk.assignee(id, "sign-decision");
    String ended = areas.changed(lowered, null, "2021-12-11T09:00", null);
    walk.until("2021-12-11T09:00");
    assertThat(finding(ended, id)).as("the stay was before").isNull();

    County other = areas.county();
    String elsewhere = areas.inForce(other, RiskLevel.HIGH, "2021-12-05T00:00", null);
    String second = told(other.name());
    walk.complete(
        second,
        "confirm-class",
        "PROPOSE",
        Filled.classOf("HIGH_RISK_AREA", "CENTRALISED_ISOLATION", walk.at(COUNTED)));
    String gone = areas.changed(elsewhere, null, null, null);
    walk.until("2021-12-11T09:00");
    assertThat(mails(gone, officer)).isEqualTo(1);
    assertThat(mails(gone, doctor)).isEqualTo(1);
  }

  @Test
  void anotherAreaAsStrictIsReasonEnough() {
    County other = areas.county();
    areas.inForce(other, RiskLevel.SEALED, "2021-12-05T00:00", null);
    String id = told(county.name(), other.name());
    inIsolation(id, "HIGH_RISK_AREA");
    String lowered = areas.changed(area, RiskLevel.LOW, null, null);
    walk.until("2021-12-11T09:00");
    assertThat(walk.open(id)).doesNotContain("confirm-class");
    assertThat(finding(lowered, id)).isNull();
  }

  @Test
  void aContactIsNoneBecauseOfAnArea() {
    String id = told(county.name());
    inIsolation(id, "CLOSE_CONTACT");
    String lowered = areas.changed(area, RiskLevel.LOW, null, null);
    walk.until("2021-12-11T09:00");
    assertThat(walk.open(id)).doesNotContain("confirm-class");
    assertThat(finding(lowered, id)).isNull();
  }

  @Test
  void whoIsLookedAtAlreadyIsNotAskedTwice() {
    String id = isolated();
    facts.send("do-03", id, "measure.changeRequested", Map.of("kind", "SHORTEN", "reason", "本人申请"));
    String doctor = walk.assignee(id, "confirm-class");
    String lowered = areas.changed(area, RiskLevel.LOW, null, null);
    walk.until("2021-12-11T09:00");
    assertThat(walk.open(id)).containsOnlyOnce("confirm-class");
    assertThat(finding(lowered, id)).isEqualTo("TOLD");
    assertThat(mails(lowered, doctor)).isEqualTo(1);
  }

  @Test
  void anOldProposalIsNoAnswerToTheNewLook() {
    String id = atHome();
    facts.send("do-03", id, "measure.changeRequested", Map.of("kind", "EXTEND", "reason", "申请"));
    propose(id, "HIGH_RISK_AREA", "CENTRALISED_ISOLATION", COUNTED);
    walk.completeAs("do-02", id, "sign-decision", "REFUSED", Map.of("sign", "钱"));

    areas.changed(area, RiskLevel.MEDIUM, null, null);
    walk.until("2021-12-11T09:00");
    assertThat(walk.open(id)).contains("confirm-class").doesNotContain("sign-decision");
  }

  private String isolated() {
    String id = told(county.city() + county.name());
    inIsolation(id, "HIGH_RISK_AREA");
    assertThat(walk.restrictions(id)).containsExactly(HIGH);
    return id;
  }

  private String atHome() {
    String id = told(county.name());
    propose(id, "MEDIUM_RISK_AREA", "HOME_ISOLATION", COUNTED);
    walk.completeAs("do-01", id, "sign-decision", "SIGNED", Filled.decision());
    walk.complete(id, "serve-notice", "SERVED", Filled.notice());
    shortcuts.toHome(id);
    return id;
  }

  private void inIsolation(String id, String personClass) {
    propose(id, personClass, "CENTRALISED_ISOLATION", COUNTED);
    walk.completeAs("do-01", id, "sign-decision", "SIGNED", Filled.decision());
    walk.complete(id, "serve-notice", "SERVED", Filled.notice());
    walk.complete(id, "prepare-transfer", "READY", Filled.transferPlan(walk.now()));
    walk.complete(id, "hand-over-departure", "LEFT", Filled.handOver(walk.now()));
    walk.complete(id, "acknowledge-arrival", "RECEIVED", Filled.arrival(walk.now()));
  }

  /** Somebody who told of stays from 6 to 10 December. */
  private String told(String... places) {
    String id = walk.open(Walk.GRID, true, false);
    Map<String, Object> told = new HashMap<>(Filled.phoneCheck());
    told.put(
        "stays",
        List.of(places).stream()
            .map(
                place ->
                    Map.of(
                        "place", place,
                        "from", walk.at("2021-12-06T00:00"),
                        "to", walk.at("2021-12-10T18:00")))
            .toList());
    walk.complete(id, "check-by-phone", "CONCERNED", told);
    return id;
  }

  private void propose(String id, String personClass, String place, String countedFrom) {
    walk.complete(
        id, "confirm-class", "PROPOSE", Filled.classOf(personClass, place, walk.at(countedFrom)));
  }

  private void sign(String id) {
    walk.completeAs("do-02", id, "sign-decision", "SIGNED", Filled.decision());
  }

  /** What came of looking at a case; null if it is not concerned. */
  private String finding(String change, String caseId) {
    return walk
        .values(
            "select finding from area_review_case where area_id = ? and case_id = ?",
            change,
            caseId)
        .stream()
        .findFirst()
        .orElse(null);
  }

  private int mails(String change, String username) {
    return walk.count(
        "select count(*) from outbox_mail where dedupe_key = ?",
        "note:AREA_LOWERED:" + change + ":" + username);
  }
}
