package org.sixfold.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.UserDirectory;
import org.sixfold.papers.PaperKind;
import org.sixfold.papers.PaperReading;
import org.sixfold.rules.RuleSwitches.Signature;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * At midnight on 28 June 2022 no rule allows a facility any more for whom seven days have passed:
 * who lies in one goes home then, whether or not anybody signed a list.
 */
@ProcessTest
class LapsedStayTest {

  private static final Instant SWITCH = Instant.parse("2022-06-27T16:00:00Z");

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;
  @Autowired RuleSwitches switches;
  @Autowired PaperReading papers;
  @Autowired UserDirectory users;
  @Autowired JdbcTemplate jdbc;

  @BeforeEach
  void theWeekBefore() {
    jdbc.update("update restriction set ended_at = lawful_end where ended_at is null");
    jdbc.update("delete from rule_change_day");
    jdbc.update("delete from rule_switch_line");
    jdbc.update("delete from rule_switch");
    jdbc.update("delete from rule_change_told");
    walk.startAt("2022-06-25T09:00");
  }

  @Test
  void whomNoRuleKeepsInTheFacilityIsHandedBackAtOnceAndTheRestGoesOnAtHome() {
    String id = shortcuts.isolated("CLOSE_CONTACT", "2022-06-18T15:00");
    walk.until("2022-06-27T23:59");
    assertThat(walk.open(id)).doesNotContain("hand-back");

    walk.until("2022-06-28T00:00");

    assertThat(walk.restrictions(id))
        .containsExactly(
            "CENTRALISED_ISOLATION 2022-06-28T00:00 2022-06-28T00:00",
            "HOME_MONITORING 2022-06-29T00:00 running");
    assertThat(walk.stage(id)).as("nobody waits for the departure").isEqualTo("MONITORING");
    assertHandedBackByTheDesk(id, "2022-06-28T00:30");
    assertThat(walk.shown(id, "hand-back")).containsEntry("part", "LEAVE");

    walk.complete(id, "hand-back", "LEFT", Filled.leaving(walk.now()));
    assertThat(walk.open(id)).doesNotContain("hand-back");
    walk.until("2022-06-29T00:00");
    assertThat(walk.state(id)).isEqualTo("RELEASED");
    assertThat(walk.role(id, "hand-back")).as("the end is at home").isEqualTo("GRID_MEMBER");
    assertThat(walk.due(id, "hand-back")).isEqualTo("2022-06-29T00:30");
  }

  @Test
  void thePersonIsToldOnPaperWhatIsOverAndWhatIsLeft() {
    String id = shortcuts.isolated("CLOSE_CONTACT", "2022-06-18T15:00");
    int ordersBefore = issued(id, PaperKind.DECISION_ORDER);

    walk.until("2022-06-28T00:00");

    assertThat(newest(id, 2)).containsExactly(PaperKind.HOME_NOTICE, PaperKind.RULE_CHANGE_NOTICE);
    assertThat(text(id, PaperKind.RULE_CHANGE_NOTICE))
        .contains("CN9/CLOSE_CONTACT/CENTRALISED", "应于2022年7月9日24时期满")
        .contains("居家健康监测：自2022年6月28日0时00分至2022年6月28日24时")
        .doesNotContain("集中隔离：自");
    assertThat(text(id, PaperKind.HOME_NOTICE)).contains("自2022年6月28日0时00分至2022年6月28日24时");
    assertThat(issued(id, PaperKind.DECISION_ORDER)).isEqualTo(ordersBefore);
  }

  @Test
  void whoIsFreeByTheNewRulesIsHandedBackToo() {
    String id = shortcuts.isolated("CLOSE_CONTACT", "2022-06-14T15:00");

    walk.until("2022-06-28T00:00");

    assertThat(walk.state(id)).isEqualTo("RELEASED");
    assertHandedBackByTheDesk(id, "2022-06-28T00:30");
    assertThat(newest(id, 2)).containsExactly(PaperKind.WAGES_LETTER, PaperKind.RULE_CHANGE_NOTICE);
    assertThat(text(id, PaperKind.RULE_CHANGE_NOTICE)).contains("全部措施自2022年6月28日0时00分起解除，您不再受任何限制");
  }

  @Test
  void withoutAnyRuleInForceTheFacilityHandsBackEverybody() {
    walk.startAt("2023-01-05T09:00");
    String id = shortcuts.isolated("CLOSE_CONTACT", "2023-01-04T15:00");

    walk.until("2023-01-08T00:00");

    assertHandedBackByTheDesk(id, "2023-01-08T00:30");
    assertThat(text(id, PaperKind.RULE_CHANGE_NOTICE)).contains("现行规则中没有适用于您的规则");
  }

  @Test
  void whoPrefersTheMorningStaysByOwnWish() {
    String id = shortcuts.isolated("CLOSE_CONTACT", "2022-06-18T15:00");
    walk.until("2022-06-28T00:00");
    Map<String, Object> stays = new HashMap<>(Filled.leaving(walk.now()));
    stays.put("stayed", "YES");
    stays.put("stayedSign", "本人");

    walk.complete(id, "hand-back", "STAYS_BY_WISH", stays);

    assertThat(walk.open(id)).doesNotContain("hand-back");
    walk.until("2022-06-28T08:00");
    assertThat(walk.due(id, "hand-back")).isEqualTo("2022-06-28T09:00");
    walk.complete(id, "hand-back", "LEFT", Filled.leaving(walk.now()));
    assertThat(walk.bed(id)).isEmpty();
  }

  /** One decision a person; the desk signs the departure all the same. */
  @Test
  void whomTheSignedListSendsHomeIsHandedBackInTheSameWay() {
    String id = shortcuts.isolated("CLOSE_CONTACT", "2022-06-18T15:00");
    walk.startAt("2022-06-27T10:00");
    switches.sign(
        users.find("do-01").orElseThrow(), new Signature(SWITCH, "永防指31号", "YK-COMMAND", null));

    walk.until("2022-06-28T00:00");

    assertHandedBackByTheDesk(id, "2022-06-28T00:30");
    assertThat(newest(id, 2)).containsExactly(PaperKind.HOME_NOTICE, PaperKind.DECISION_ORDER);
    assertThat(issued(id, PaperKind.RULE_CHANGE_NOTICE)).isZero();
  }

  /** Fourteen days are over in the same minute: the desk's task is not lost with the old plan. */
  @Test
  void whoseStayIsOverAnywayAtThatMidnightIsStillInTheHouse() {
    String id = shortcuts.isolated("CLOSE_CONTACT", "2022-06-13T15:00");

    walk.until("2022-06-28T00:00");

    assertThat(walk.state(id)).isEqualTo("RELEASED");
    assertHandedBackByTheDesk(id, "2022-06-28T00:30");
  }

  @Test
  void whoStaysAsLongAsTheNewRuleSaysLeavesAtItsEnd() {
    String id = shortcuts.isolated("CLOSE_CONTACT", "2022-06-24T15:00");

    walk.until("2022-06-28T00:00");

    assertThat(walk.open(id)).doesNotContain("hand-back");
    assertThat(walk.bed(id)).isNotEmpty();
    assertThat(newest(id, 2)).containsExactly(PaperKind.HOME_NOTICE, PaperKind.RULE_CHANGE_NOTICE);
    walk.until("2022-06-30T00:00");
    assertThat(walk.open(id)).as("48 hours ahead").contains("confirm-destination");
    walk.until("2022-07-02T00:00");
    assertHandedBackByTheDesk(id, "2022-07-02T00:30");
  }

  private void assertHandedBackByTheDesk(String id, String due) {
    assertThat(walk.open(id)).contains("hand-back");
    assertThat(walk.role(id, "hand-back")).isEqualTo("FACILITY_DESK");
    assertThat(walk.due(id, "hand-back")).isEqualTo(due);
    assertThat(walk.bed(id)).as("no bed of somebody who may go").isEmpty();
  }

  private List<PaperKind> newest(String id, int number) {
    return kinds(id).subList(0, number);
  }

  private int issued(String id, PaperKind kind) {
    return (int) kinds(id).stream().filter(kind::equals).count();
  }

  private List<PaperKind> kinds(String id) {
    return papers.of(id, users.find("do-01").orElseThrow()).stream()
        .map(PaperReading.Listed::kind)
        .toList();
  }

  private String text(String id, PaperKind kind) {
    return walk.values(
            "select content from case_paper where case_id = ? and kind = ? order by id desc",
            id,
            kind.name())
        .get(0);
  }
}
