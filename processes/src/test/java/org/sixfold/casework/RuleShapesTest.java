package org.sixfold.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sixfold.casefile.CaseLinks;
import org.sixfold.casefile.Tests.Result;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.Laboratory;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What rules know besides days, as people meet it in their tasks. */
@ProcessTest
class RuleShapesTest {

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;
  @Autowired Laboratory laboratory;
  @Autowired EngineRuleTable table;
  @Autowired RuleNotes notes;
  @Autowired ReleaseCriteria criteria;
  @Autowired CaseLinks links;
  @Autowired SixfoldClock clock;
  @Autowired TransactionTemplate transaction;

  @Test
  void whoIsTracedLateIsTestedTheSameDayOnce() {
    walk.startAt("2021-12-11T07:00");
    String id = shortcuts.served("TRACED_LATE", "DAILY_MONITORING", "2021-12-01T10:00");
    walk.until("2021-12-11T08:00");

    assertThat(walk.due(id, "take-sample")).isEqualTo("2021-12-11T16:00");

    walk.complete(id, "take-sample", "SAMPLED", Filled.sample(walk.now()));
    walk.until("2021-12-20T12:00");
    assertThat(walk.open(id)).doesNotContain("take-sample");
    assertThat(walk.restrictions(id)).containsExactly("DAILY_MONITORING 2021-12-23T00:00 running");
  }

  @Test
  void onTheLastDayOfCn8TwoTubesAreFilled() {
    walk.startAt("2021-12-11T09:00");
    String id = shortcuts.isolated("CLOSE_CONTACT", "2021-12-10T18:00");
    walk.until("2021-12-11T09:00");
    assertThat(walk.shown(id, "take-sample")).containsEntry("doubleSample", false);
    walk.complete(id, "take-sample", "REFUSED", Map.of("refused", true, "reason", "怕痛"));
    for (String day : List.of("2021-12-14T09:00", "2021-12-17T09:00")) {
      walk.until(day);
      walk.complete(id, "take-sample", "REFUSED", Map.of("refused", true, "reason", "怕痛"));
    }
    walk.until("2021-12-24T09:00");

    assertThat(walk.shown(id, "take-sample")).containsEntry("doubleSample", true);
    Map<String, Object> one = Filled.sample(walk.now());
    assertThatThrownBy(() -> walk.complete(id, "take-sample", "SAMPLED", one))
        .hasMessage("form.invalid");
    Map<String, Object> two = new HashMap<>(one);
    two.put("secondTube", one.get("tube") + "-2");
    walk.complete(id, "take-sample", "SAMPLED", two);
    assertThat(walk.open(id)).doesNotContain("take-sample");

    String tube = String.valueOf(one.get("tube"));
    laboratory.answersTube(tube, Result.NEGATIVE, "D1");
    assertThat(criteria.of(id, false).why().get("zh")).as("one of two").contains("双采双检", "第八版");
    laboratory.answersTube(tube + "-2", Result.NEGATIVE, "D2");
    assertThat(criteria.of(id, false).outcome()).isEqualTo("FIT");
  }

  @Test
  void aSecondaryContactsReleaseLooksAtTheLinkedContactsFirstTwoTests() {
    walk.startAt("2022-07-02T09:00");
    String contact = shortcuts.isolated("CLOSE_CONTACT", "2022-07-01T15:00");
    String secondary =
        shortcuts.proposed("SECONDARY_CONTACT", "HOME_ISOLATION", "2022-07-01T15:00");
    walk.complete(secondary, "sign-decision", "SIGNED", Filled.decision());
    assertThat(criteria.of(secondary, false).outcome()).isEqualTo("PENDING");
    assertThat(criteria.of(secondary, false).why().get("zh")).contains("未登记关联人员", "第九版");
    transaction.executeWithoutResult(
        status -> links.link(secondary, contact, CaseLinks.Kind.CONTACT, clock.now()));

    laboratory.answers(contact, walk.at("2022-07-02T08:30"), Result.NEGATIVE, "S1");
    assertThat(criteria.of(secondary, false).why().get("zh"))
        .contains("还没有都是阴性", "关联人员1：前2次检测阴性1次");

    walk.until("2022-07-03T12:00");
    laboratory.answers(contact, walk.at("2022-07-03T08:30"), Result.NEGATIVE, "S2");
    assertThat(criteria.of(secondary, false).why().get("en"))
        .contains("Linked person 1: 2 of the first 2 tests negative")
        .doesNotContain("not both negative");

    laboratory.corrects(contact, walk.at("2022-07-03T08:30"), Result.POSITIVE, "S3", "S2");
    assertThat(criteria.of(secondary, false).proposes()).isTrue();
    assertThat(criteria.of(secondary, false).why().get("zh")).contains("可提议按密切接触者管理");
  }

  @Test
  void anExtensionIsOnlyShownAsAPossibleProposal() {
    LocalDate dayZero = LocalDate.of(2022, 5, 10);

    assertThat(notes.lines("none", applied("DE", "DE-2022-05/CONFIRMED_CASE/HOME", dayZero)))
        .singleElement()
        .isEqualTo(
            Map.of(
                "zh",
                "延长至多到 2022-05-20 24:00",
                "en",
                "An extension lasts until 2022-05-20 24:00 at most"));
  }

  @Test
  void adviceAfterwardsComesFromTheRule() {
    LocalDate dayZero = LocalDate.of(2022, 1, 10);

    assertThat(RuleNotes.advice(applied("US", "CDC-2022-01/CLOSE_CONTACT/HOME", dayZero)))
        .isEqualTo("建议佩戴口罩至 2022-01-20（含当日）");
    assertThat(RuleNotes.advice(applied("CN", "CN9/CLOSE_CONTACT/CENTRALISED", dayZero))).isEmpty();
  }

  @Test
  void theCitedRuleSaysWhomItSpares() {
    assertThat(rule("US", "CDC-2022-01/CLOSE_CONTACT/HOME").citation()).contains("已加强免疫者豁免");
    assertThat(rule("DE", "DE-2022-01/CONFIRMED_CASE/HOME").citation())
        .contains("第7天起检测阴性可提议提前解除", "学生第5天");
    assertThat(rule("CN", "CN20/HIGH_RISK_SPILLOVER/HOME").citation()).doesNotContain("；");
  }

  @Test
  void theCitedRuleSaysTheSameInEnglish() {
    assertThat(rule("CN", "CN8/CLOSE_CONTACT/CENTRALISED").cited().en())
        .isEqualTo(
            "CN8/CLOSE_CONTACT/CENTRALISED, 《新型冠状病毒肺炎防控方案（第八版）》"
                + " (COVID-19 Prevention and Control Protocol, 8th edition), in force from"
                + " 2021-05-11 to 2022-06-27; two samples are taken and tested on day 14");
    assertThat(rule("DE", "DE-2022-01/CONFIRMED_CASE/HOME").cited().en())
        .contains("MPK/RKI, Absonderung, Januar 2022, in force from", "for pupils and students");
    assertThat(rule("DE", "DE-2022-05/CONFIRMED_CASE/HOME").cited().en())
        .endsWith("while there are symptoms an extension may be proposed, to day 10 at most");
  }

  private RunningRule.Applied applied(String jurisdiction, String id, LocalDate dayZero) {
    return new RunningRule.Applied(
        rule(jurisdiction, id),
        dayZero.atTime(15, 0).atZone(clock.zone()).toInstant(),
        dayZero,
        true);
  }

  private RestrictionRule rule(String jurisdiction, String id) {
    return new BookOfTables(
            new RulesOfTable(table.all(), List.of(jurisdiction)), (set, of) -> Optional.empty())
        .find(id)
        .orElseThrow();
  }
}
