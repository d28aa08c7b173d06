package org.sixfold.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.SignedInUser;
import org.sixfold.access.UserDirectory;
import org.sixfold.rules.RuleSwitches.Signature;
import org.sixfold.rules.SwitchLine.Effect;
import org.sixfold.testsupport.Facts;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** On 28 June 2022 the ninth edition takes the place of the eighth. */
@ProcessTest
class RuleSwitchTest {

  private static final Instant SWITCH = Instant.parse("2022-06-27T16:00:00Z");

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;
  @Autowired RuleSwitches switches;
  @Autowired Facts facts;
  @Autowired UserDirectory users;
  @Autowired JdbcTemplate jdbc;

  @BeforeEach
  void theWeekBefore() {
    // What other specifications left running is none of this one's business.
    jdbc.update("update restriction set ended_at = lawful_end where ended_at is null");
    jdbc.update("delete from rule_change_day");
    jdbc.update("delete from rule_switch_line");
    jdbc.update("delete from rule_switch");
    jdbc.update("delete from rule_change_told");
    walk.startAt("2022-06-25T09:00");
  }

  @Test
  void aSignedListMovesEverybodyAtItsMomentWithAPaperEach() {
    String isolated = shortcuts.isolated("CLOSE_CONTACT", "2022-06-24T15:00");
    String nearlyOver = shortcuts.isolated("CLOSE_CONTACT", "2022-06-18T15:00");
    String longOver = shortcuts.isolated("CLOSE_CONTACT", "2022-06-14T15:00");
    assertThat(walk.restrictions(isolated))
        .containsExactly(
            "CENTRALISED_ISOLATION 2022-07-09T00:00 running",
            "HOME_MONITORING 2022-07-16T00:00 running");
    walk.startAt("2022-06-27T10:00");

    RuleSwitches.Preview preview = switches.preview(officer(), SWITCH);
    assertThat(preview.counts())
        .containsEntry(Effect.SHORTER, 1)
        .containsEntry(Effect.MOVES, 1)
        .containsEntry(Effect.ENDS, 1);
    RuleSwitches.Signed signed =
        switches.sign(officer(), new Signature(SWITCH, "永防指1号", "YK-COMMAND", null));
    assertThat(walk.restrictions(isolated)).allMatch(one -> one.endsWith("running"));

    walk.until("2022-06-28T00:00");

    assertThat(walk.restrictions(isolated))
        .containsExactly(
            "CENTRALISED_ISOLATION 2022-07-09T00:00 2022-06-28T00:00",
            "HOME_MONITORING 2022-07-16T00:00 2022-06-28T00:00",
            "CENTRALISED_ISOLATION 2022-07-02T00:00 running",
            "HOME_MONITORING 2022-07-05T00:00 running");
    assertThat(walk.restrictions(nearlyOver)).endsWith("HOME_MONITORING 2022-06-29T00:00 running");
    assertThat(walk.stage(nearlyOver)).isEqualTo("MONITORING");
    assertThat(walk.restrictions(longOver)).noneMatch(one -> one.endsWith("running"));
    assertThat(walk.state(longOver)).isEqualTo("RELEASED");
    assertThat(papers(signed.id())).isEqualTo(2);
    assertThat(
            walk.values(
                "select content from case_paper where case_id = ? and kind = 'EARLY_RELEASE'",
                longOver))
        .singleElement()
        .asString()
        .contains("规则变更，按签发的名单解除", "2022年7月5日24时");
    assertThat(walk.stage(isolated)).isEqualTo("ISOLATION");

    walk.until("2022-07-05T00:00");
    assertThat(walk.state(isolated)).isEqualTo("RELEASED");
  }

  @Test
  void aChildAtHomeByAFacilitysRowStaysThereByTheNewOne() {
    String child = walk.open(Walk.GRID, true, false);
    walk.complete(child, "check-by-phone", "CONCERNED", Filled.phoneCheck());
    Map<String, Object> home =
        new HashMap<>(
            Filled.classOf("CLOSE_CONTACT", "HOME_ISOLATION", walk.at("2022-06-24T15:00")));
    home.put("special", List.of("CHILD_14"));
    walk.complete(child, "confirm-class", "PROPOSE", home);
    walk.complete(child, "sign-decision", "SIGNED", Filled.decision());
    assertThat(walk.restrictions(child))
        .containsExactly(
            "HOME_ISOLATION 2022-07-09T00:00 running", "HOME_MONITORING 2022-07-16T00:00 running");
    walk.startAt("2022-06-27T10:00");
    switches.sign(officer(), new Signature(SWITCH, "永防指1号", "YK-COMMAND", null));

    walk.until("2022-06-28T00:00");

    assertThat(walk.restrictions(child))
        .endsWith(
            "HOME_ISOLATION 2022-07-02T00:00 running", "HOME_MONITORING 2022-07-05T00:00 running");
    assertThat(
            walk.values(
                "select distinct rule_id from restriction where case_id = ? and ended_at is null",
                child))
        .containsExactly("CN9/CLOSE_CONTACT/CENTRALISED@HOME");
  }

  @Test
  void aHomeThatNobodyHasLookedAtYetIsLookedAtUnderTheNewRuleToo() {
    String child = shortcuts.isolated("CLOSE_CONTACT", "2022-06-24T15:00");
    walk.startAt("2022-06-27T18:00");
    facts.send(
        "do-03", child, "measure.changeRequested", Map.of("kind", "PLACE", "reason", "本人申请"));
    Map<String, Object> home =
        new HashMap<>(
            Filled.classOf("CLOSE_CONTACT", "HOME_ISOLATION", walk.at("2022-06-24T15:00")));
    home.put("special", List.of("CHILD_14"));
    walk.complete(child, "confirm-class", "PROPOSE", home);
    walk.completeAs("do-02", child, "sign-decision", "SIGNED", Filled.decision());
    assertThat(walk.stage(child)).isEqualTo("TRANSFER");
    switches.sign(officer(), new Signature(SWITCH, "永防指7号", "YK-COMMAND", null));

    walk.until("2022-06-28T00:00");

    assertThat(walk.restrictions(child))
        .endsWith(
            "HOME_ISOLATION 2022-07-02T00:00 running", "HOME_MONITORING 2022-07-05T00:00 running");
    assertThat(walk.stage(child)).isEqualTo("TRANSFER");
    assertThat(walk.open(child)).contains("check-home");
  }

  @Test
  void whoIsNotOnASignedListIsFreeNoLaterAllTheSame() {
    String isolated = shortcuts.isolated("CLOSE_CONTACT", "2022-06-24T15:00");

    walk.until("2022-06-28T00:00");

    assertThat(walk.restrictions(isolated))
        .containsExactly(
            "CENTRALISED_ISOLATION 2022-07-02T00:00 running",
            "HOME_MONITORING 2022-07-05T00:00 running");
    walk.until("2022-07-05T00:00");
    assertThat(walk.state(isolated)).isEqualTo("RELEASED");
  }

  @Test
  void whoIsOnNoListAndMayNoLongerBeInAFacilityGoesOnWithWhatWasSigned() {
    String nearlyOver = shortcuts.isolated("CLOSE_CONTACT", "2022-06-18T15:00");

    walk.until("2022-06-28T00:00");

    assertThat(walk.restrictions(nearlyOver))
        .containsExactly(
            "CENTRALISED_ISOLATION 2022-06-28T00:00 2022-06-28T00:00",
            "HOME_MONITORING 2022-06-29T00:00 running");
    assertThat(walk.starts(nearlyOver)).endsWith("2022-06-28T00:00");
    assertThat(walk.stage(nearlyOver)).isEqualTo("MONITORING");
    walk.until("2022-06-29T00:00");
    assertThat(walk.state(nearlyOver)).isEqualTo("RELEASED");
  }

  /** Secondary contacts stay at home from then on, which takes a decision that nobody signed. */
  @Test
  void aMeasureThatOnlyANewDecisionCouldOrderIsNotMadeUp() {
    String signed = shortcuts.isolated("SECONDARY_CONTACT", "2022-06-24T15:00");
    walk.startAt("2022-06-27T10:00");
    switches.sign(officer(), new Signature(SWITCH, "永防指4号", "YK-COMMAND", null));
    String late = shortcuts.isolated("SECONDARY_CONTACT", "2022-06-24T15:00");

    walk.until("2022-06-28T00:00");

    assertThat(walk.restrictions(signed)).endsWith("HOME_ISOLATION 2022-07-02T00:00 running");
    assertThat(walk.state(late)).isEqualTo("RELEASED");
  }

  @Test
  void theListKeepsWhatItsDecisionsRestOn() {
    String isolated = shortcuts.isolated("CLOSE_CONTACT", "2022-06-24T15:00");
    walk.startAt("2022-06-27T10:00");
    switches.sign(officer(), new Signature(SWITCH, "永防指5号", "YK-COMMAND", null));

    walk.until("2022-06-28T00:00");

    // From arrival on 25 June 09:00 to 5 July 00:00: ten days, the last one begun.
    assertThat(facts.section("decisionBases", isolated, "do-03"))
        .contains("kind=SHORTEN", "CN8/CLOSE_CONTACT/CENTRALISED → CN9/CLOSE_CONTACT/CENTRALISED")
        .contains("authority=YK-COMMAND", "cumulativeDays=10");
    assertThat(facts.section("why", isolated, "do-03")).contains("CN9", "第0天 2022-06-24");
  }

  @Test
  void whatADoctorProposesAndNobodySignedDoesNotCount() {
    String isolated = shortcuts.isolated("CLOSE_CONTACT", "2022-06-24T15:00");
    facts.send(
        "do-03", isolated, "measure.changeRequested", Map.of("kind", "SHORTEN", "reason", "本人申请"));
    walk.complete(
        isolated,
        "confirm-class",
        "PROPOSE",
        Filled.classOf("SECONDARY_CONTACT", "CENTRALISED_ISOLATION", walk.at("2022-06-23T15:00")));

    walk.until("2022-06-28T00:00");

    assertThat(walk.restrictions(isolated))
        .containsExactly(
            "CENTRALISED_ISOLATION 2022-07-02T00:00 running",
            "HOME_MONITORING 2022-07-05T00:00 running");
  }

  @Test
  void withoutARuleInForceNobodyIsHeld() {
    walk.startAt("2023-01-05T09:00");
    String isolated = shortcuts.isolated("CLOSE_CONTACT", "2023-01-04T15:00");

    walk.until("2023-01-08T00:00");

    assertThat(walk.restrictions(isolated)).noneMatch(one -> one.endsWith("running"));
    assertThat(walk.state(isolated)).isEqualTo("RELEASED");
  }

  @Test
  void fromThatMidnightNothingCanBeSigned() {
    walk.startAt("2023-01-07T10:00");
    String id = shortcuts.proposed("CLOSE_CONTACT", "CENTRALISED_ISOLATION", "2023-01-06T15:00");
    String signedInTime =
        shortcuts.proposed("CLOSE_CONTACT", "CENTRALISED_ISOLATION", "2023-01-06T15:00");
    walk.startAt("2023-01-07T23:59");
    walk.complete(signedInTime, "sign-decision", "SIGNED", Filled.decision());

    walk.until("2023-01-08T00:00");

    assertThatThrownBy(() -> walk.complete(id, "sign-decision", "SIGNED", Filled.decision()))
        .hasMessage("rule.noneInForce");
    assertThat(walk.shown(id, "sign-decision")).doesNotContainKey("ruleRow");
    assertThat(walk.state(signedInTime)).isEqualTo("RELEASED");
  }

  @Test
  void aListIsSignedOnceAndAheadByADecidingOfficer() {
    shortcuts.isolated("CLOSE_CONTACT", "2022-06-24T15:00");
    Signature signature = new Signature(SWITCH, "永防指2号", "YK-COMMAND", null);
    assertThatThrownBy(() -> switches.sign(users.find("dr-01").orElseThrow(), signature))
        .hasMessageContaining("access.forbidden");
    assertThatThrownBy(() -> switches.preview(officer(), Instant.parse("2022-06-24T16:00:00Z")))
        .hasMessageContaining("rule.switchPast");

    switches.sign(officer(), signature);

    assertThatThrownBy(() -> switches.sign(officer(), signature))
        .hasMessageContaining("rule.switchSigned");
  }

  private SignedInUser officer() {
    return users.find("do-01").orElseThrow();
  }

  private int papers(String id) {
    return jdbc.queryForObject(
        "select count(*) from rule_switch_line l join decision d on d.id = l.decision_id"
            + " where l.switch_id = ? and d.document_no like '永防指1号-%'",
        Integer.class, id);
  }
}
