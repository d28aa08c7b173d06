package org.sixfold.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.UserDirectory;
import org.sixfold.casefile.Tests.Result;
import org.sixfold.shared.ProblemException;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.Laboratory;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A positive result, from the tube to the hospital and back; nothing here moves the end. */
@ProcessTest
class PositiveTest {

  private static final String LAWFUL_END = "CENTRALISED_ISOLATION 2021-12-25T00:00 running";

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;
  @Autowired Laboratory laboratory;
  @Autowired UserDirectory users;
  @Autowired JdbcTemplate jdbc;

  @BeforeEach
  void saturdayMorning() {
    walk.startAt("2021-12-11T09:00");
  }

  @Test
  void aPositiveIsConfirmedWithinTwentyMinutesByAnotherDoctorThanTheSampler() {
    String id = sampled();
    walk.until("2021-12-11T15:00");
    laboratory.answers(id, walk.at("2021-12-11T09:00"), Result.POSITIVE, "L1");

    assertThat(walk.due(id, "confirm-positive")).isEqualTo("2021-12-11T15:20");
    assertThat(assignee(id, "confirm-positive")).isNotEqualTo(sampler(id));
    assertThatThrownBy(
            () ->
                walk.completeAs(
                    sampler(id),
                    id,
                    "confirm-positive",
                    "POSITIVE",
                    Filled.confirmation("POSITIVE")))
        .isInstanceOfSatisfying(
            ProblemException.class, no -> assertThat(no.code()).isEqualTo("test.samplerConfirms"));

    walk.complete(id, "confirm-positive", "POSITIVE", Filled.confirmation("POSITIVE"));
    assertThat(walk.due(id, "refer-to-hospital")).isEqualTo("2021-12-11T17:00");
    assertThat(walk.restrictions(id)).contains(LAWFUL_END);
  }

  @Test
  void aReportNumberSaysOneThingAndIsCorrectedOnce() {
    String id = sampled();
    walk.until("2021-12-11T15:00");
    String at = walk.at("2021-12-11T09:00");
    laboratory.answers(id, at, Result.NEGATIVE, "L1");

    assertThatThrownBy(() -> laboratory.answers(id, at, Result.POSITIVE, "L1"))
        .hasMessage("laboratory.numberReused");
    laboratory.corrects(id, at, Result.PENDING_RETEST, "L2", "L1");
    assertThatThrownBy(() -> laboratory.corrects(id, at, Result.POSITIVE, "L3", "L1"))
        .hasMessage("test.correctsUnknown");
    assertThatThrownBy(() -> laboratory.answers(id, at, Result.NEGATIVE, "L1"))
        .hasMessage("laboratory.numberReused");
  }

  @Test
  void anAdmissionConvertsTheRestrictionAndStopsTheDailyTasks() {
    String id = confirmed();
    assertThat(walk.open(id)).contains("report-day");
    walk.until("2021-12-11T10:00");

    walk.complete(id, "refer-to-hospital", "ADMITTED", Filled.admission(walk.now()));

    assertThat(walk.state(id)).isEqualTo("IN_HOSPITAL");
    assertThat(walk.restrictions(id)).noneMatch(one -> one.endsWith("running"));
    assertThat(endReasons(id)).containsOnly("restriction.converted");
    assertThat(
            walk.values(
                "select content from case_paper where case_id = ? and kind = 'WAGES_LETTER'", id))
        .as("the employer goes on paying, and is told nothing of a hospital")
        .singleElement()
        .asString()
        .contains("集中隔离", "不得停止支付")
        .doesNotContain("医院", "阳性", "转");
    assertThat(walk.open(id))
        .as("only where the person was is asked")
        .containsOnly("check-by-phone");
    assertThat(walk.isAlive(id)).isTrue();
    walk.until("2021-12-26T09:00");
    assertThat(walk.open(id)).containsOnly("check-by-phone");
    assertThat(walk.state(id)).isEqualTo("IN_HOSPITAL");
  }

  @Test
  void whoDependsOnThePersonIsCaredForFirst() {
    String id = confirmed();
    Map<String, Object> form = new HashMap<>(Filled.admission(walk.now()));
    form.remove("dependantsOk");

    assertThatThrownBy(() -> walk.complete(id, "refer-to-hospital", "ADMITTED", form))
        .isInstanceOfSatisfying(
            ProblemException.class,
            no -> assertThat(no.errors().get(0).field()).isEqualTo("dependantsOk"));
    assertThat(walk.state(id)).isEqualTo("UNDER_CONTROL");
  }

  @Test
  void theResultIsToldByADoctorBeforeAnybodyElseReadsIt() {
    String id = confirmed();
    assertThat(told(id)).isZero();

    walk.complete(id, "refer-to-hospital", "ADMITTED", Filled.admission(walk.now()));

    assertThat(told(id)).isEqualTo(1);
  }

  @Test
  void aDischargedPatientIsLookedAtAnew() {
    walk.startAt("2022-07-11T09:00");
    String id = admitted("2022-07-10T18:00");
    walk.until("2022-07-21T10:00");

    laboratory.discharges(doctor(), id, walk.at("2022-07-21T10:00"));

    assertThat(walk.state(id)).isEqualTo("CHECKING");
    assertThat(walk.open(id)).containsExactly("check-by-phone", "confirm-class");
    assertThat(walk.shown(id, "confirm-class"))
        .containsEntry("class", "DISCHARGED_PATIENT")
        .containsEntry("place", "HOME_MONITORING")
        .containsEntry("countedFrom", walk.at("2022-07-21T10:00"));
    assertThatThrownBy(() -> laboratory.discharges(doctor(), id, walk.now()))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void nobodyIsDischargedBeforeBeingHandedOverOrByAnybodyButADoctor() {
    String id = admitted();
    assertThatThrownBy(() -> laboratory.discharges(doctor(), id, walk.at("2021-12-11T08:00")))
        .isInstanceOf(ProblemException.class);
    assertThatThrownBy(
            () ->
                laboratory.send(
                    Laboratory.LAB, id, "hospital.discharged", Map.of("dischargedAt", walk.now())))
        .isInstanceOfSatisfying(
            ProblemException.class, no -> assertThat(no.status()).isEqualTo(403));
    assertThat(walk.state(id)).isEqualTo("IN_HOSPITAL");
  }

  @Test
  void aWrongPositiveFoundInHospitalBringsTheOldMeasureBackToItsOldEnd() {
    String id = admitted();
    walk.until("2021-12-13T10:00");

    laboratory.corrects(id, walk.at("2021-12-11T09:00"), Result.NEGATIVE, "L2", "L1");

    assertThat(walk.state(id)).isEqualTo("UNDER_CONTROL");
    assertThat(walk.restrictions(id)).contains(LAWFUL_END);
    assertThat(walk.open(id)).contains("prepare-transfer");
    walk.until("2021-12-25T00:00");
    assertThat(walk.restrictions(id)).doesNotContain(LAWFUL_END);
  }

  @Test
  void aWrongPositiveFoundAfterTheOldEndFreesThePerson() {
    String id = admitted();
    walk.until("2022-01-10T10:00");

    laboratory.corrects(id, walk.at("2021-12-11T09:00"), Result.NEGATIVE, "L2", "L1");

    assertThat(walk.state(id)).isEqualTo("RELEASED");
    assertThat(walk.restrictions(id)).noneMatch(one -> one.endsWith("running"));
  }

  @Test
  void aCorrectionWithdrawsTheConfirmationAndTheReferral() {
    String unconfirmed = sampled();
    laboratory.answers(unconfirmed, walk.at("2021-12-11T09:00"), Result.POSITIVE, "L1");
    laboratory.corrects(unconfirmed, walk.at("2021-12-11T09:00"), Result.NEGATIVE, "L2", "L1");
    assertThat(walk.open(unconfirmed)).doesNotContain("confirm-positive");

    String referred = confirmed();
    laboratory.corrects(referred, walk.at("2021-12-11T09:00"), Result.NEGATIVE, "L2", "L1");
    assertThat(walk.open(referred)).doesNotContain("refer-to-hospital").contains("report-day");
    assertThat(walk.restrictions(referred)).contains(LAWFUL_END);
    assertThat(walk.state(referred)).isEqualTo("UNDER_CONTROL");
  }

  @Test
  void aDoctorMayFindTheResultWrongOrHaveItRepeatedWithinTwoHours() {
    String wrong = positive();
    walk.complete(wrong, "confirm-positive", "ERROR", Filled.confirmation("ERROR"));
    assertThat(walk.open(wrong)).doesNotContain("confirm-positive", "refer-to-hospital");

    String again = positive();
    walk.complete(again, "confirm-positive", "RESAMPLE", Filled.confirmation("RESAMPLE"));
    assertThat(walk.due(again, "take-sample")).isEqualTo("2021-12-11T11:00");
    walk.complete(again, "take-sample", "SAMPLED", Filled.sample(walk.now()));
    assertThat(walk.open(again)).doesNotContain("take-sample", "confirm-positive");
  }

  @Test
  void aReferralForAWrongReasonLeavesTheMeasureAsItWas() {
    String id = confirmed();
    walk.complete(id, "refer-to-hospital", "ERROR", Map.of());
    assertThat(walk.state(id)).isEqualTo("UNDER_CONTROL");
    assertThat(walk.restrictions(id)).contains(LAWFUL_END);
    assertThat(walk.open(id)).contains("report-day").doesNotContain("refer-to-hospital");
  }

  @Test
  void aHospitalThatDeclinesSendsThePersonBackToADoctorAndTheMeasureGoesOn() {
    String id = confirmed();
    Map<String, Object> form = Map.of("toldBy", "PHONE", "toldAt", walk.now(), "hospital", "H1");
    walk.complete(id, "refer-to-hospital", "DECLINED_BY_HOSPITAL", form);
    assertThat(walk.due(id, "assess-symptoms")).isEqualTo("2021-12-11T09:30");
    assertThat(walk.state(id)).isEqualTo("UNDER_CONTROL");
    assertThat(walk.restrictions(id)).contains(LAWFUL_END);
    assertThat(told(id)).isEqualTo(1);
  }

  @Test
  void whoCannotBeSampledAgainIsSeenByADoctor() {
    String id = positive();
    walk.complete(id, "confirm-positive", "RESAMPLE", Filled.confirmation("RESAMPLE"));
    walk.complete(id, "take-sample", "UNABLE", Map.of("reason", "鼻腔出血"));
    assertThat(walk.due(id, "assess-symptoms")).isEqualTo("2021-12-11T09:30");
    assertThat(walk.open(id)).doesNotContain("take-sample");
  }

  @Test
  void whoIsFreeAlreadyGoesToHospitalAsAnybodyDoes() {
    String id = sampled();
    walk.until("2021-12-24T23:30");
    laboratory.answers(id, walk.at("2021-12-11T09:00"), Result.POSITIVE, "L1");
    walk.complete(id, "confirm-positive", "POSITIVE", Filled.confirmation("POSITIVE"));
    walk.until("2022-01-02T00:30");
    assertThat(walk.state(id)).isEqualTo("RELEASED");

    walk.complete(id, "refer-to-hospital", "ADMITTED", Filled.admission(walk.now()));

    assertThat(walk.state(id)).isEqualTo("RELEASED");
    assertThat(endReasons(id)).doesNotContain("restriction.converted");
  }

  @Test
  void aForgedPositiveIsRefused() {
    String id = sampled();
    Map<String, Object> forged =
        Map.of("sampledAt", walk.now(), "result", "POSITIVE", "labNo", "F1");
    assertThatThrownBy(
            () -> laboratory.send(users.find(doctor()).orElseThrow(), id, "test.result", forged))
        .isInstanceOfSatisfying(
            ProblemException.class, no -> assertThat(no.status()).isEqualTo(403));
    Map<String, Object> elsewhere = new HashMap<>(forged);
    elsewhere.put("tube", "NO-SUCH-TUBE");
    assertThatThrownBy(() -> laboratory.send(Laboratory.LAB, id, "test.result", elsewhere))
        .isInstanceOfSatisfying(
            ProblemException.class,
            no -> assertThat(no.errors().get(0).code()).isEqualTo("test.tubeUnknown"));
    assertThat(walk.open(id)).doesNotContain("confirm-positive");
  }

  @Test
  void whatAWrongAdmissionEndedRunsAgainOnlyAsFarAsTheRulesOfTheDayAllow() {
    walk.startAt("2022-06-26T09:00");
    String shorter = admitted("2022-06-25T18:00");
    walk.startAt("2022-06-29T10:00");
    laboratory.corrects(shorter, walk.at("2022-06-26T09:00"), Result.NEGATIVE, "L2", "L1");
    assertThat(walk.restrictions(shorter))
        .containsExactly(
            "CENTRALISED_ISOLATION 2022-07-03T00:00 running",
            "HOME_MONITORING 2022-07-06T00:00 running");

    walk.startAt("2023-01-05T09:00");
    String none = admitted("2023-01-04T18:00");
    walk.startAt("2023-01-08T10:00");
    laboratory.corrects(none, walk.at("2023-01-05T09:00"), Result.NEGATIVE, "L2", "L1");
    assertThat(walk.state(none)).isEqualTo("RELEASED");
    assertThat(walk.restrictions(none)).noneMatch(one -> one.endsWith("running"));
  }

  /** The bed was given back for the hospital: nobody lies in the facility. */
  @Test
  void whoseStayNoRuleAllowsAnyMoreIsNotHandedBackOutOfTheHospital() {
    walk.startAt("2022-06-26T09:00");
    String id = admitted("2022-06-19T18:00");
    walk.startAt("2022-06-28T10:00");

    laboratory.corrects(id, walk.at("2022-06-26T09:00"), Result.NEGATIVE, "L2", "L1");
    walk.until("2022-06-28T10:00");

    assertThat(walk.restrictions(id)).endsWith("HOME_MONITORING 2022-06-30T00:00 running");
    assertThat(walk.open(id)).doesNotContain("hand-back");
  }

  private String admitted(String countedFrom) {
    String id = shortcuts.isolated("CLOSE_CONTACT", countedFrom);
    walk.until(walk.now().substring(0, 16));
    walk.complete(id, "take-sample", "SAMPLED", Filled.sample(walk.now()));
    laboratory.answers(id, walk.now(), Result.POSITIVE, "L1");
    walk.complete(id, "confirm-positive", "POSITIVE", Filled.confirmation("POSITIVE"));
    walk.complete(id, "refer-to-hospital", "ADMITTED", Filled.admission(walk.now()));
    return id;
  }

  private String sampled() {
    String id = shortcuts.isolated("CLOSE_CONTACT", "2021-12-10T18:00");
    walk.until("2021-12-11T09:00");
    walk.complete(id, "take-sample", "SAMPLED", Filled.sample(walk.now()));
    return id;
  }

  private String positive() {
    String id = sampled();
    laboratory.answers(id, walk.now(), Result.POSITIVE, "L1");
    return id;
  }

  private String confirmed() {
    String id = positive();
    walk.complete(id, "confirm-positive", "POSITIVE", Filled.confirmation("POSITIVE"));
    return id;
  }

  private String admitted() {
    String id = confirmed();
    walk.complete(id, "refer-to-hospital", "ADMITTED", Filled.admission(walk.now()));
    return id;
  }

  private String doctor() {
    return jdbc.queryForList(
            "select username from roster_member where role = 'DOCTOR' order by username",
            String.class)
        .get(0);
  }

  private String sampler(String id) {
    return jdbc.queryForObject(
        "select taken_by from test_sample where case_id = ?", String.class, id);
  }

  private String assignee(String id, String kind) {
    return jdbc.queryForObject(
        "select assignee from work_item where case_id = ? and kind = ? and item_state = 'OPEN'",
        String.class,
        id,
        kind);
  }

  private List<String> endReasons(String id) {
    return jdbc.queryForList(
        "select end_reason from restriction where case_id = ?", String.class, id);
  }

  private int told(String id) {
    return walk.count(
        "select count(*) from test_result where case_id = ? and told_at is not null", id);
  }
}
