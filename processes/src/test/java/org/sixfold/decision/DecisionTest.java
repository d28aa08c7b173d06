package org.sixfold.decision;

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
class DecisionTest {

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;
  @Autowired Facts facts;

  @BeforeEach
  void saturdayMorning() {
    walk.startAt("2021-12-11T09:00");
  }

  @Test
  void theRuleSaysTheEndAndTheSixAreNamed() {
    String id = shortcuts.served("HIGH_RISK_AREA", "CENTRALISED_ISOLATION", "2021-12-10T18:00");

    assertThat(walk.restrictions(id))
        .containsExactly(
            "CENTRALISED_ISOLATION 2021-12-25T00:00 running",
            "DAILY_MONITORING 2022-01-01T00:00 running");
    assertThat(walk.count("select count(*) from case_team where case_id = ?", id)).isEqualTo(6);
    assertThat(walk.stage(id)).isEqualTo("TRANSFER");
  }

  @Test
  void whoWasMetAtAGateIsLimitedSinceThen() {
    String id = walk.openAtGate(Walk.GRID, "2021-12-11T07:40");
    walk.complete(id, "meet-at-gate", "CONCERNED", Filled.gateTalk(walk.at("2021-12-11T07:40")));
    walk.complete(
        id,
        "confirm-class",
        "PROPOSE",
        Filled.classOf("MEDIUM_RISK_AREA", "HOME_ISOLATION", walk.at("2021-12-10T18:00")));
    walk.complete(id, "sign-decision", "SIGNED", Filled.decision());
    walk.complete(id, "serve-notice", "SERVED", Filled.notice());
    shortcuts.toHome(id);

    assertThat(walk.starts(id)).startsWith("2021-12-11T07:40");
  }

  @Test
  void whatIsRefusedFreesAtOnce() {
    String id = shortcuts.proposed("HIGH_RISK_AREA", "CENTRALISED_ISOLATION", "2021-12-10T18:00");
    assertThat(walk.due(id, "sign-decision")).isEqualTo("2021-12-11T13:00");

    walk.complete(id, "sign-decision", "REFUSED", Map.of("sign", "冯"));

    assertThat(walk.state(id)).isEqualTo("NOT_CONCERNED");
    assertThat(walk.isAlive(id)).isFalse();
  }

  @Test
  void whatIsSentBackGoesToTheDoctorAgain() {
    String id = shortcuts.proposed("HIGH_RISK_AREA", "CENTRALISED_ISOLATION", "2021-12-10T18:00");

    walk.complete(id, "sign-decision", "BACK", Map.of("sign", "冯"));

    assertThat(walk.stage(id)).isEqualTo("VERIFICATION");
    assertThat(walk.open(id)).containsExactly("confirm-class");
    walk.complete(id, "confirm-class", "NOT_CONCERNED", Map.of());
    assertThat(walk.state(id)).isEqualTo("NOT_CONCERNED");
  }

  @Test
  void anEndCanBeEarlierThanTheRuleSaysButNotLater() {
    String id = shortcuts.proposed("MEDIUM_RISK_AREA", "HOME_ISOLATION", "2021-12-10T18:00");
    Map<String, Object> form = new HashMap<>(Filled.decision());
    form.put("earlierEnd", walk.at("2021-12-25T00:00:01"));

    assertThatThrownBy(() -> walk.complete(id, "sign-decision", "SIGNED", form))
        .hasMessage("rule.endTooLate");

    form.put("earlierEnd", walk.at("2021-12-14T12:00"));
    walk.complete(id, "sign-decision", "SIGNED", form);
    assertThat(walk.restrictions(id)).containsExactly("HOME_ISOLATION 2021-12-14T12:00 running");
  }

  @Test
  void objectionAndRefusalDoNotStopThePathButAbsenceMustBeServedAgain() {
    String id = shortcuts.proposed("MEDIUM_RISK_AREA", "HOME_ISOLATION", "2021-12-10T18:00");
    walk.complete(id, "sign-decision", "SIGNED", Filled.decision());
    assertThat(walk.due(id, "serve-notice")).isEqualTo("2021-12-11T10:00");

    walk.complete(id, "serve-notice", "ABSENT", Map.of());
    assertThat(walk.open(id)).containsExactly("serve-notice", "visit-person");
    walk.complete(id, "serve-notice", "OBJECTS", Filled.notice());

    assertThat(walk.open(id))
        .containsExactly("check-home", "check-home", "review-objection", "visit-person");
    assertThat(walk.dueFor("DOCTOR", id, "check-home")).isEqualTo("2021-12-11T11:00");
  }

  @Test
  void whoSignsDoesSoForARegisteredBodyWithinItsScope() {
    String id = shortcuts.proposed("MEDIUM_RISK_AREA", "HOME_ISOLATION", "2021-12-10T18:00");

    assertThatThrownBy(() -> sign(id, "do-03", "YK-GOV", null)).hasMessage("decision.noAuthority");
    assertThatThrownBy(() -> sign(id, "do-03", "VILLAGE", null)).hasMessage("decision.noAuthority");
    assertThatThrownBy(() -> sign(id, "do-03", "YK-COMMAND", "某〔2021〕1号"))
        .hasMessage("decision.delegationMissing");
    // The delegation covers monitoring only.
    assertThatThrownBy(() -> sign(id, "ld-01", "DC-OFFICE", "永防指〔2021〕12号"))
        .hasMessage("decision.delegationMissing");
    Map<String, Object> form = new HashMap<>(Filled.decision());
    form.put("legalBasis", "上级要求");
    assertThatThrownBy(() -> walk.completeAs("do-03", id, "sign-decision", "SIGNED", form))
        .hasMessage("decision.legalBasisUnfit");
    sign(id, "do-03", "YK-COMMAND", null);
    assertThat(walk.state(id)).isEqualTo("UNDER_CONTROL");
  }

  @Test
  void aLeaderSignsOnlyWithTheRegisteredDelegation() {
    walk.startAt("2022-07-05T09:00");
    String id = shortcuts.proposed("LOW_RISK_AREA", "DAILY_MONITORING", "2022-07-04T18:00");

    assertThatThrownBy(() -> sign(id, "ld-01", "DC-OFFICE", null))
        .hasMessage("decision.delegationMissing");
    assertThatThrownBy(() -> sign(id, "ld-01", "YK-COMMAND", null))
        .hasMessage("decision.delegationMissing");
    sign(id, "ld-01", "DC-OFFICE", "永防指〔2021〕12号");
    assertThat(walk.state(id)).isEqualTo("UNDER_CONTROL");
  }

  @Test
  void onlyTheBodyThatDecidedAnnouncesTheRelease() {
    walk.startAt("2022-07-05T09:00");
    String id = shortcuts.proposed("LOW_RISK_AREA", "DAILY_MONITORING", "2022-07-04T18:00");
    sign(id, "ld-01", "DC-OFFICE", "永防指〔2021〕12号");
    walk.complete(id, "serve-notice", "SERVED", Filled.notice());
    walk.until("2022-07-08T12:30");

    Map<String, Object> form = Map.of("wagesLetter", true, "sign", "丁");
    assertThatThrownBy(() -> walk.completeAs("do-01", id, "announce-release", "ANNOUNCED", form))
        .hasMessage("decision.noAuthority");
    walk.completeAs("ld-01", id, "announce-release", "ANNOUNCED", form);
    assertThat(walk.open(id)).doesNotContain("announce-release");
  }

  @Test
  void theFormOffersTheBodiesThatMayDecide() {
    String id = shortcuts.proposed("MEDIUM_RISK_AREA", "HOME_ISOLATION", "2021-12-10T18:00");

    Map<String, Object> shown = walk.shown(id, "sign-decision");
    assertThat(shown)
        .containsEntry("kind", "NEW")
        .containsEntry("measure", "HOME_ISOLATION")
        .containsEntry("cumulativeDays", 14)
        .doesNotContainKey("startAt");
    assertThat(String.valueOf(shown.get("authorities")))
        .contains("YK-COMMAND", "YK-GOV")
        .doesNotContain("DC-OFFICE");
  }

  @Test
  void aChildIsServedThroughTheGuardian() {
    String id = walk.openPerson("330784201001010018");
    walk.complete(id, "check-by-phone", "CONCERNED", Filled.phoneCheck());
    walk.complete(
        id,
        "confirm-class",
        "PROPOSE",
        Filled.classOf("MEDIUM_RISK_AREA", "HOME_ISOLATION", walk.at("2021-12-10T18:00")));
    walk.complete(id, "sign-decision", "SIGNED", Filled.decision());

    assertThatThrownBy(() -> walk.complete(id, "serve-notice", "SERVED", Filled.notice()))
        .hasMessage("form.invalid");
    Map<String, Object> form = new HashMap<>(Filled.notice());
    form.put("servedTo", "GUARDIAN");
    form.put("guardian", "母亲");
    walk.complete(id, "serve-notice", "SERVED", form);
    assertThat(facts.section("notices", id, "command-1")).contains("GUARDIAN", "母亲", "IN_PERSON");
  }

  @Test
  void whatIsNotSignedCountsAsServedWithAWitnessAndAReason() {
    String id = shortcuts.proposed("MEDIUM_RISK_AREA", "HOME_ISOLATION", "2021-12-10T18:00");
    walk.complete(id, "sign-decision", "SIGNED", Filled.decision());
    Map<String, Object> form = new HashMap<>(Filled.notice());
    form.remove("sign");
    form.put("noSignReason", "不愿签名");

    assertThatThrownBy(() -> walk.complete(id, "serve-notice", "NOT_SIGNED", form))
        .hasMessage("task.outcomeUnfit");
    form.put("witness", "廖海国");
    walk.complete(id, "serve-notice", "NOT_SIGNED", form);
    assertThat(facts.section("notices", id, "command-1")).contains("NOT_SIGNED", "廖海国");
    assertThat(walk.stage(id)).isEqualTo("TRANSFER");
  }

  private void sign(String id, String who, String authority, String delegation) {
    Map<String, Object> form = new HashMap<>(Filled.decision());
    form.put("authority", authority);
    if (authority.equals("DC-OFFICE")) {
      form.put("legalBasis", "《突发公共卫生事件应急条例》第四十条");
    }
    if (delegation != null) {
      form.put("delegation", delegation);
    }
    walk.completeAs(who, id, "sign-decision", "SIGNED", form);
  }
}
