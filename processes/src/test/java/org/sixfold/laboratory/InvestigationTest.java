package org.sixfold.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.casefile.Tests.Result;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.Laboratory;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;

/** A confirmed positive is asked by a doctor: the core within 4 h, the rest within 24 h. */
@ProcessTest
class InvestigationTest {

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;
  @Autowired Laboratory laboratory;

  String id;

  @BeforeEach
  void confirmedInTheAfternoon() {
    walk.startAt("2021-12-11T09:00");
    id = shortcuts.isolated("HIGH_RISK_AREA", "2021-12-10T18:00");
    walk.until("2021-12-11T09:00");
    walk.complete(id, "take-sample", "SAMPLED", Filled.sample(walk.now()));
    walk.until("2021-12-11T15:00");
    laboratory.answers(id, walk.at("2021-12-11T09:00"), Result.POSITIVE, "L-INV");
  }

  @Test
  void theCoreIsAskedFirstThenTheWholeBothCountedFromTheConfirmation() {
    confirm();

    assertThat(walk.role(id, "check-by-phone")).isEqualTo("DOCTOR");
    assertThat(walk.due(id, "check-by-phone")).as("+ 4h").isEqualTo("2021-12-11T19:00");
    assertThat(walk.shown(id, "check-by-phone")).containsEntry("part", "CORE");
    walk.until("2021-12-11T16:30");
    walk.complete(id, "check-by-phone", "TOLD", told());

    assertThat(walk.shown(id, "check-by-phone")).containsEntry("part", "SURVEY");
    assertThat(walk.due(id, "check-by-phone"))
        .as("24h after the confirmation, not after the first call")
        .isEqualTo("2021-12-12T15:00");
    walk.complete(id, "check-by-phone", "TOLD", told());

    assertThat(walk.open(id)).doesNotContain("check-by-phone");
    assertThat(walk.count("select count(*) from case_stay where case_id = ?", id)).isPositive();
  }

  @Test
  void whoIsNotReachedIsAskedAgainWithinTheSameTime() {
    confirm();
    for (String outcome : List.of("NO_ANSWER", "REFUSED_TALK")) {
      walk.complete(id, "check-by-phone", outcome, notTold(outcome));
      assertThat(walk.open(id)).doesNotContain("check-by-phone");
      walk.until(outcome.equals("NO_ANSWER") ? "2021-12-11T16:00" : "2021-12-11T17:00");
      assertThat(walk.due(id, "check-by-phone")).isEqualTo("2021-12-11T19:00");
    }
    walk.complete(id, "check-by-phone", "TOLD", told());
    walk.complete(id, "check-by-phone", "NO_ANSWER", notTold("NO_ANSWER"));
    walk.until("2021-12-11T18:00");
    assertThat(walk.due(id, "check-by-phone")).isEqualTo("2021-12-12T15:00");
  }

  @Test
  void anAdmissionDoesNotStopTheQuestions() {
    confirm();
    walk.complete(id, "refer-to-hospital", "ADMITTED", Filled.admission(walk.now()));

    assertThat(walk.state(id)).isEqualTo("IN_HOSPITAL");
    assertThat(walk.open(id)).containsExactly("check-by-phone");
    walk.complete(id, "check-by-phone", "TOLD", told());
    walk.complete(id, "check-by-phone", "TOLD", told());
    assertThat(walk.open(id)).isEmpty();
  }

  @Test
  void nobodyIsRaisedBeforeTheTimeIsNearlyOver() {
    confirm();
    walk.until("2021-12-11T18:29");
    assertThat(levels()).isZero();
    walk.until("2021-12-11T18:30");
    assertThat(levels()).isEqualTo(1);
  }

  @Test
  void aCorrectionOfTheLaboratoryWithdrawsIt() {
    confirm();
    assertThat(walk.open(id)).contains("check-by-phone");

    laboratory.corrects(id, walk.at("2021-12-11T09:00"), Result.NEGATIVE, "L-INV2", "L-INV");

    assertThat(walk.open(id)).doesNotContain("check-by-phone", "refer-to-hospital");
  }

  @Test
  void aReferralFoundWrongWithdrawsIt() {
    confirm();
    walk.complete(id, "refer-to-hospital", "ERROR", Map.of());

    assertThat(walk.open(id)).doesNotContain("check-by-phone");
  }

  @Test
  void itDecidesNothingAboutThePerson() {
    confirm();
    assertThatThrownBy(
            () -> walk.complete(id, "check-by-phone", "NOT_CONCERNED", Filled.phoneCheck()))
        .hasMessage("task.outcomeUnfit");
    String stage = walk.stage(id);
    walk.complete(id, "check-by-phone", "CONCERNED", Filled.phoneCheck());
    assertThat(walk.shown(id, "check-by-phone")).containsEntry("part", "SURVEY");
    walk.complete(id, "check-by-phone", "CONCERNED", Filled.phoneCheck());
    assertThat(walk.open(id)).doesNotContain("check-by-phone", "confirm-class");
    assertThat(walk.stage(id)).isEqualTo(stage);
    String checked = walk.open(Walk.GRID, true, false);
    assertThatThrownBy(() -> walk.complete(checked, "check-by-phone", "TOLD", told()))
        .hasMessage("task.outcomeUnfit");
  }

  @Test
  void anErrorFoundByTheSecondDoctorBeginsNone() {
    walk.complete(id, "confirm-positive", "ERROR", Filled.confirmation("ERROR"));
    assertThat(walk.open(id)).doesNotContain("check-by-phone");
  }

  private void confirm() {
    walk.complete(id, "confirm-positive", "POSITIVE", Filled.confirmation("POSITIVE"));
  }

  private int levels() {
    return walk.count(
        "select count(*) from escalation e join work_item w on w.id = e.task_id"
            + " where e.case_id = ? and w.kind = 'check-by-phone' and w.part = 'CORE'",
        id);
  }

  private Map<String, Object> told() {
    return Map.of(
        "reached",
        "SELF",
        "identityStated",
        true,
        "address",
        "五金城社区永康人家5幢",
        "stays",
        List.of(
            Map.of(
                "place",
                "五金城",
                "from",
                walk.at("2021-12-09T09:00"),
                "to",
                walk.at("2021-12-09T12:00"))));
  }

  private static Map<String, Object> notTold(String outcome) {
    Map<String, Object> form = new HashMap<>();
    form.put("reached", outcome.equals("NO_ANSWER") ? "NO_ANSWER" : "REFUSED");
    return form;
  }
}
