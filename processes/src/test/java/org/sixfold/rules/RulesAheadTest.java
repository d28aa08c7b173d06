package org.sixfold.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.SignedInUser;
import org.sixfold.access.UserDirectory;
import org.sixfold.rules.RuleSwitches.Signature;
import org.sixfold.rules.SwitchLine.Effect;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The ninth edition is known two weeks before, and told 48 and 12 hours before. */
@ProcessTest
class RulesAheadTest {

  private static final Instant SWITCH = Instant.parse("2022-06-27T16:00:00Z");

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;
  @Autowired RuleSwitches switches;
  @Autowired UserDirectory users;
  @Autowired JdbcTemplate jdbc;

  @BeforeEach
  void theWeekBefore() {
    jdbc.update("update restriction set ended_at = lawful_end where ended_at is null");
    jdbc.update("delete from rule_change_day");
    jdbc.update("delete from rule_switch_line");
    jdbc.update("delete from rule_switch");
    jdbc.update("delete from rule_change_told");
    jdbc.update("delete from outbox_mail where template = 'rule-change'");
    walk.startAt("2022-06-24T09:00");
  }

  @Test
  void whatComesWhatLapsesAndWhomItTouches() {
    shortcuts.isolated("CLOSE_CONTACT", "2022-06-23T15:00");
    shortcuts.isolated("SECONDARY_CONTACT", "2022-06-23T15:00");

    assertThat(ahead(3)).isEmpty();
    assertThat(ahead(4)).hasSize(1);
    RuleChange change = ahead(14).get(0);

    assertThat(change.effectiveAt()).isEqualTo(SWITCH);
    assertThat(change.comes()).containsExactly("CN9");
    assertThat(change.lapses()).containsExactly("CN8", "ZJ2022-03");
    assertThat(change.counts())
        .containsEntry(Effect.SHORTER, 1)
        .containsEntry(Effect.MOVES, 1)
        .containsEntry(Effect.ENDS, 0)
        .containsEntry(Effect.UNCHANGED, 0);
    assertThat(change.signed()).isNull();

    String id = switches.sign(officer(), new Signature(SWITCH, "永防指6号", "YK-COMMAND", null)).id();
    assertThat(ahead(14).get(0).signed())
        .satisfies(
            signed -> {
              assertThat(signed.id()).isEqualTo(id);
              assertThat(signed.documentNo()).isEqualTo("永防指6号");
              assertThat(signed.signedBy()).isEqualTo("do-01");
            });
  }

  @Test
  void whereAllRulesLapseNothingComes() {
    walk.startAt("2023-01-01T09:00");

    assertThat(ahead(14))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.effectiveAt()).isEqualTo("2023-01-07T16:00:00Z");
              assertThat(change.comes()).isEmpty();
              assertThat(change.lapses()).containsExactly("CN20");
            });
  }

  @Test
  void commandRoomAndOfficersAreToldTwiceOnceEach() {
    shortcuts.isolated("CLOSE_CONTACT", "2022-06-23T15:00");

    walk.until("2022-06-25T23:59");
    assertThat(told()).isEmpty();
    walk.until("2022-06-26T00:00");
    List<String> first = told();
    assertThat(first)
        .contains("rule-change:2022-06-28:48:command-1", "rule-change:2022-06-28:48:do-01")
        .doesNotHaveDuplicates()
        .noneMatch(key -> key.contains(":dr-") || key.contains(":gm-"));
    walk.until("2022-06-27T11:59");
    assertThat(told()).hasSameSizeAs(first);
    walk.until("2022-06-27T12:00");
    assertThat(told())
        .hasSize(2 * first.size())
        .contains("rule-change:2022-06-28:12:command-1", "rule-change:2022-06-28:12:do-02");
    walk.until("2022-06-28T12:00");
    assertThat(told()).hasSize(2 * first.size());
  }

  @Test
  void afterAPauseOnlyTheNearestIsTold() {
    walk.startAt("2022-06-27T20:00");

    walk.until("2022-06-27T20:05");

    assertThat(told()).isNotEmpty().allMatch(key -> key.startsWith("rule-change:2022-06-28:12:"));
  }

  @Test
  void theNoticeNamesSetsAndCountsAndNobody() {
    shortcuts.isolated("CLOSE_CONTACT", "2022-06-23T15:00");
    walk.until("2022-06-26T00:00");

    assertThat(
            walk.values(
                "select content from outbox_mail where dedupe_key ="
                    + " 'rule-change:2022-06-28:48:command-1'"))
        .singleElement()
        .asString()
        .contains("CN9", "CN8, ZJ2022-03", "\"shorter\":1", "尚未签发")
        .doesNotContain("caseId", "name");
  }

  @Test
  void whoMayLookAndHowFar() {
    assertThatThrownBy(() -> switches.ahead(users.find("gm-33078400100701").orElseThrow(), 14))
        .hasMessage("access.forbidden");
    assertThatThrownBy(() -> ahead(0)).hasMessage("rule.daysUnfit");
    assertThatThrownBy(() -> ahead(61)).hasMessage("rule.daysUnfit");
  }

  private List<RuleChange> ahead(int days) {
    return switches.ahead(officer(), days);
  }

  private List<String> told() {
    return walk.values("select dedupe_key from outbox_mail where template = 'rule-change'");
  }

  private SignedInUser officer() {
    return users.find("do-01").orElseThrow();
  }
}
