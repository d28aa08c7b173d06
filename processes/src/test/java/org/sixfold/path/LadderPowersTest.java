package org.sixfold.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.casefile.Tests.Result;
import org.sixfold.casework.CareCalls;
import org.sixfold.testsupport.Facts;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.Laboratory;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Guard (d) of the table of kinds: a level of the ladder is told and may hand the task on, but
 * kinds 9, 10, 14, 22, 23, 25 and 29 are completed by their own role alone.
 */
@ProcessTest
class LadderPowersTest {

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;
  @Autowired Laboratory laboratory;
  @Autowired CareCalls care;
  @Autowired Facts facts;

  @BeforeEach
  void saturdayMorning() {
    walk.startAt("2021-12-11T09:00");
  }

  @Test
  void aDecisionIsSignedByADecidingOfficer() {
    String id = shortcuts.proposed("MEDIUM_RISK_AREA", "HOME_ISOLATION", "2021-12-10T18:00");

    noLevelCompletes(id, "sign-decision", "SIGNED", "2021-12-12T09:00");
  }

  @Test
  void anObjectionIsReviewedByADecidingOfficer() {
    String id = shortcuts.served("MEDIUM_RISK_AREA", "HOME_ISOLATION", "2021-12-10T18:00");
    facts.send("command-1", id, "objection.filed", Map.of("text", "我没有去过那里"));

    noLevelCompletes(id, "review-objection", "UPHELD", "2021-12-13T09:00");
  }

  @Test
  void aRefusalIsTalkedOverByCadreAndDoctor() {
    String id = shortcuts.proposed("MEDIUM_RISK_AREA", "HOME_ISOLATION", "2021-12-10T18:00");
    walk.complete(id, "sign-decision", "SIGNED", Filled.decision());
    walk.complete(id, "serve-notice", "REFUSES", Filled.notice());

    noLevelCompletes(id, "resolve-refusal", "ACCEPTS", "2021-12-12T18:00");
  }

  @Test
  void aPositiveIsConfirmedAndReferredByADoctor() {
    String id = shortcuts.isolated("CLOSE_CONTACT", "2021-12-10T18:00");
    walk.until("2021-12-11T09:00");
    walk.complete(id, "take-sample", "SAMPLED", Filled.sample(walk.now()));
    laboratory.answers(id, walk.now(), Result.POSITIVE, "ladder-1");
    noLevelCompletes(id, "confirm-positive", "POSITIVE", "2021-12-11T12:00");

    walk.complete(id, "confirm-positive", "POSITIVE", Filled.confirmation("POSITIVE"));
    noLevelCompletes(id, "refer-to-hospital", "ADMITTED", "2021-12-11T18:00");
  }

  @Test
  void careOutsideIsArrangedByADoctor() {
    String id = shortcuts.isolated("CLOSE_CONTACT", "2021-12-10T18:00");
    care.medicalExit(id, false, "a-test");

    noLevelCompletes(id, "allow-medical-exit", "APPROVED", "2021-12-11T12:00");
  }

  @Test
  void aReleaseIsAnnouncedByADecidingOfficer() {
    String id = shortcuts.isolatedAtHome("2021-12-10T18:00");
    walk.until("2021-12-25T00:00");

    noLevelCompletes(id, "announce-release", "ANNOUNCED", "2021-12-25T12:00");
  }

  /** Waits until the whole ladder was told, and lets everybody who was told try. */
  private void noLevelCompletes(String id, String kind, String outcome, String until) {
    walk.until(until);
    List<String> tasks =
        walk.values(
            "select id from work_item where case_id = ? and kind = ? and item_state = 'OPEN'",
            id,
            kind);
    assertThat(tasks).as(kind).isNotEmpty();
    for (String task : tasks) {
      List<String> told =
          walk.values(
              "select distinct e.told from escalation e join work_item w on w.id = e.task_id"
                  + " join roster_member m on m.username = e.told"
                  + " where e.task_id = ? and m.role <> w.task_role"
                  + " and (w.other_roles is null or position(m.role in w.other_roles) = 0)",
              task);
      assertThat(told).as("levels of " + kind + " that lack the role").isNotEmpty();
      for (String level : told) {
        assertThatThrownBy(() -> walk.completeTask(level, task, outcome, Map.of()))
            .as(level + " at " + kind)
            .hasMessage("task.notYours");
      }
    }
  }
}
