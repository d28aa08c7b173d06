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
  void theCadreTalksWithinTwoHours() {
    assertThat(walk.open(id)).containsExactly("check-home", "resolve-refusal");
    assertThat(walk.due(id, "resolve-refusal")).isEqualTo("2021-12-11T11:00");
    assertThat(walk.role(id, "resolve-refusal")).isEqualTo("VILLAGE_CADRE");

    walk.complete(id, "resolve-refusal", "ACCEPTS", Filled.talk());
    assertThat(walk.open(id)).containsExactly("check-home");
    assertThat(walk.restrictions(id)).containsExactly(ENDS);
  }

  @Test
  void anotherMeasureGoesToDoctorAndSignature() {
    walk.complete(id, "resolve-refusal", "OTHER_MEASURE", Filled.talk());
    assertThat(walk.open(id)).containsExactly("check-home", "confirm-class");
  }

  @Test
  void anObjectionIsReviewed() {
    walk.complete(id, "resolve-refusal", "OBJECTS", Filled.talk());
    assertThat(walk.open(id)).containsExactly("check-home", "review-objection");
    assertThat(walk.shown(id, "review-objection")).containsEntry("claim", "家中有老人");
  }

  @Test
  void policeAssistOnlyOnAWrittenRequestAndTwoAtATime() {
    Map<String, Object> form = new HashMap<>(Filled.talk());
    assertThatThrownBy(() -> walk.complete(id, "resolve-refusal", "ASSISTANCE", form))
        .hasMessage("form.invalid");
    form.put("requestNo", "永防指协〔2021〕3号");
    form.put("requestBy", "DC-OFFICE");
    assertThatThrownBy(() -> walk.complete(id, "resolve-refusal", "ASSISTANCE", form))
        .hasMessage("form.invalid");
    form.put("requestBy", "YK-COMMAND");
    walk.complete(id, "resolve-refusal", "ASSISTANCE", form);

    assertThat(walk.role(id, "resolve-refusal")).isEqualTo("POLICE_OFFICER");
    assertThat(walk.due(id, "resolve-refusal")).isEqualTo("2021-12-11T11:00");
    Map<String, Object> talk = new HashMap<>(Filled.talk());
    assertThatThrownBy(() -> walk.complete(id, "resolve-refusal", "ACCEPTS", talk))
        .hasMessage("form.invalid");
    talk.put("secondOfficer", "gm-33078400100701");
    assertThatThrownBy(() -> walk.complete(id, "resolve-refusal", "ACCEPTS", talk))
        .hasMessage("form.invalid");
    String second = otherOfficer();
    talk.put("secondOfficer", second);
    assertThatThrownBy(() -> walk.complete(id, "resolve-refusal", "ASSISTANCE", talk))
        .hasMessage("task.outcomeUnfit");
    walk.complete(id, "resolve-refusal", "ACCEPTS", talk);

    assertThat(facts.section("talks", id, "command-1"))
        .contains("requestBy=YK-COMMAND", "secondOfficer=" + second);
    assertThat(walk.restrictions(id)).containsExactly(ENDS);
  }

  @Test
  void whatIsObjectedBeforeTheOfficersIsReviewedToo() {
    Map<String, Object> request = new HashMap<>(Filled.talk());
    request.put("requestNo", "永防指协〔2021〕4号");
    request.put("requestBy", "YK-COMMAND");
    walk.complete(id, "resolve-refusal", "ASSISTANCE", request);
    Map<String, Object> talk = new HashMap<>(Filled.talk());
    talk.put("secondOfficer", otherOfficer());

    walk.complete(id, "resolve-refusal", "OBJECTS", talk);

    assertThat(walk.open(id)).containsExactly("check-home", "review-objection");
    assertThat(walk.due(id, "review-objection")).isEqualTo("2021-12-12T09:00");
    assertThat(walk.restrictions(id)).containsExactly(ENDS);
  }

  @Test
  void aFreePersonIsNotTalkedWithAnyMore() {
    facts.freedByTheUpperLevel(id);

    assertThat(walk.open(id)).doesNotContain("resolve-refusal").contains("announce-release");
  }

  /** Somebody of another village's police. */
  private String otherOfficer() {
    return walk.assignee(id, "resolve-refusal").equals("po-01") ? "po-02" : "po-01";
  }
}
