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
class RefusalTest {

  private static final String KIND = "resolve-refusal";

  private static final String[] ENDS = {
    "HOME_ISOLATION 2021-12-18T00:00 running", "DAILY_MONITORING 2021-12-25T00:00 running"
  };

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;
  @Autowired Facts facts;

  private String id;

  @BeforeEach
  void somebodyDoesNotAgreeOnSaturdayMorning() {
    walk.startAt("2021-12-11T09:00");
    id = shortcuts.proposed("MEDIUM_RISK_AREA", "HOME_ISOLATION", "2021-12-10T18:00");
    walk.completeAs("do-01", id, "sign-decision", "SIGNED", Filled.decision());
    walk.complete(id, "serve-notice", "REFUSES", Filled.notice());
  }

  @Test
  void cadreAndDoctorTalkWithinTwoHoursAndEachSigns() {
    assertThat(walk.open(id))
        .containsExactly("check-home", "check-home", "resolve-refusal", "resolve-refusal");
    assertThat(walk.dueFor("VILLAGE_CADRE", id, KIND)).isEqualTo("2021-12-11T11:00");
    assertThat(walk.dueFor("DOCTOR", id, KIND)).isEqualTo("2021-12-11T11:00");

    walk.completeFor("VILLAGE_CADRE", id, KIND, "ACCEPTS", Filled.talk());
    assertThat(walk.open(id)).as("the doctor's part is open").contains(KIND);
    assertThat(walk.shown(id, KIND))
        .containsEntry("part", "DOCTOR")
        .containsEntry("personSays", "家中有老人")
        .doesNotContainKeys("sign", "outcome");
    walk.complete(id, KIND, "ACCEPTS", Filled.talk());

    assertThat(walk.open(id)).containsExactly("check-home", "check-home");
    assertThat(walk.restrictions(id)).containsExactly(ENDS);
    assertThat(walk.values("select distinct talked_by from refusal_talk where case_id = ?", id))
        .hasSize(2);
  }

  @Test
  void neitherSignsForTheOther() {
    String doctor = walk.someone("DOCTOR");
    assertThatThrownBy(
            () ->
                walk.completeTask(
                    doctor, walk.taskFor("VILLAGE_CADRE", id, KIND), "ACCEPTS", Filled.talk()))
        .hasMessage("task.notYours");
    assertThatThrownBy(
            () ->
                walk.completeTask(
                    "command-1", walk.taskFor("DOCTOR", id, KIND), "ACCEPTS", Filled.talk()))
        .hasMessage("task.notYours");
    Map<String, Object> unsigned = new HashMap<>(Filled.talk());
    unsigned.remove("sign");
    assertThatThrownBy(() -> walk.completeFor("DOCTOR", id, KIND, "ACCEPTS", unsigned))
        .hasMessage("form.invalid");
  }

  @Test
  void whatThePersonAsksForTakesEffectWithTheFirstSignatureAndOnce() {
    walk.completeFor("DOCTOR", id, KIND, "OTHER_MEASURE", Filled.talk());
    assertThat(walk.open(id))
        .containsExactly("check-home", "check-home", "confirm-class", "resolve-refusal");

    walk.complete(id, KIND, "OTHER_MEASURE", Filled.talk());
    assertThat(walk.open(id)).containsExactly("check-home", "check-home", "confirm-class");
  }

  @Test
  void anObjectionIsReviewedWhateverTheOtherHeard() {
    walk.completeFor("VILLAGE_CADRE", id, KIND, "OBJECTS", Filled.talk());
    assertThat(walk.shown(id, "review-objection")).containsEntry("claim", "家中有老人");
    walk.complete(id, KIND, "ACCEPTS", Filled.talk());

    assertThat(walk.open(id)).containsExactly("check-home", "check-home", "review-objection");
  }

  @Test
  void policeAreCalledOnlyIfBothAskInWriting() {
    walk.completeFor("VILLAGE_CADRE", id, KIND, "ASSISTANCE", request());
    walk.complete(id, KIND, "ACCEPTS", Filled.talk());

    assertThat(walk.open(id)).containsExactly("check-home", "check-home");
    assertThat(asked()).isZero();
  }

  @Test
  void policeAssistOnlyOnAWrittenRequestAndTwoOfficersSign() {
    Map<String, Object> form = new HashMap<>(Filled.talk());
    assertThatThrownBy(() -> walk.completeFor("DOCTOR", id, KIND, "ASSISTANCE", form))
        .hasMessage("form.invalid");
    form.put("requestNo", "永防指协〔2021〕3号");
    form.put("requestBy", "DC-OFFICE");
    assertThatThrownBy(() -> walk.completeFor("DOCTOR", id, KIND, "ASSISTANCE", form))
        .hasMessage("form.invalid");
    walk.completeAll(id, KIND, "ASSISTANCE", request());

    assertThat(asked()).isOne();
    assertThat(walk.role(id, KIND)).isEqualTo("POLICE_OFFICER");
    assertThat(walk.due(id, KIND)).isEqualTo("2021-12-11T11:00");
    String first = walk.assignee(id, KIND);
    Map<String, Object> talk = new HashMap<>(Filled.talk());
    assertThatThrownBy(() -> walk.complete(id, KIND, "ACCEPTS", talk)).hasMessage("form.invalid");
    talk.put("secondOfficer", "gm-33078400100701");
    assertThatThrownBy(() -> walk.complete(id, KIND, "ACCEPTS", talk)).hasMessage("form.invalid");
    String second = first.equals("po-01") ? "po-02" : "po-01";
    talk.put("secondOfficer", second);
    assertThatThrownBy(() -> walk.complete(id, KIND, "ASSISTANCE", talk))
        .hasMessage("task.outcomeUnfit");
    walk.complete(id, KIND, "ACCEPTS", talk);

    assertThat(walk.assignee(id, KIND)).as("who went along signs too").isEqualTo(second);
    assertThat(walk.due(id, KIND)).isEqualTo("2021-12-11T11:00");
    assertThat(walk.shown(id, KIND)).containsEntry("secondOfficer", first);
    talk.put("secondOfficer", first);
    assertThatThrownBy(() -> walk.completeAs(first, id, KIND, "ACCEPTS", talk))
        .hasMessage("form.invalid");
    walk.complete(id, KIND, "ACCEPTS", talk);

    assertThat(walk.open(id)).containsExactly("check-home", "check-home");
    assertThat(facts.section("talks", id, "command-1"))
        .contains("requestBy=YK-COMMAND", "secondOfficer=" + second);
    assertThat(walk.restrictions(id)).containsExactly(ENDS);
  }

  @Test
  void whatIsObjectedBeforeTheOfficersIsReviewedToo() {
    walk.completeAll(id, KIND, "ASSISTANCE", request());
    Map<String, Object> talk = new HashMap<>(Filled.talk());
    String first = walk.assignee(id, KIND);
    talk.put("secondOfficer", first.equals("po-01") ? "po-02" : "po-01");

    walk.complete(id, KIND, "OBJECTS", talk);
    assertThat(walk.due(id, "review-objection")).isEqualTo("2021-12-12T09:00");
    talk.put("secondOfficer", first);
    walk.complete(id, KIND, "OBJECTS", talk);

    assertThat(walk.open(id)).containsExactly("check-home", "check-home", "review-objection");
    assertThat(walk.restrictions(id)).containsExactly(ENDS);
  }

  @Test
  void aFreePersonIsNotTalkedWithAnyMore() {
    facts.freedByTheUpperLevel(id);

    assertThat(walk.open(id)).doesNotContain("resolve-refusal").contains("announce-release");
  }

  private int asked() {
    return walk.count(
        "select count(*) from audit_entry where subject = ?"
            + " and action = 'refusal.assistanceAsked'",
        id);
  }

  private static Map<String, Object> request() {
    Map<String, Object> form = new HashMap<>(Filled.talk());
    form.put("requestNo", "永防指协〔2021〕3号");
    form.put("requestBy", "YK-COMMAND");
    return form;
  }
}
