package org.sixfold.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class WelfareTest {

  private static final Map<String, Object> NOBODY = Map.of("found", "NOBODY");
  private static final Map<String, Object> SILENCE = Map.of("reached", "NO_ANSWER");

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;

  String id;

  @BeforeEach
  void notAtHomeWhenTheyCalled() {
    walk.startAt("2021-12-11T09:00");
    id = shortcuts.isolatedAtHome("2021-12-10T18:00");
    walk.until("2021-12-11T09:00");
    Map<String, Object> form = new HashMap<>(JointVisitTest.seen("VILLAGE_CADRE", true));
    form.put("seen", "NOT_SEEN");
    walk.completeFor("VILLAGE_CADRE", id, "visit-jointly", "NOT_AT_HOME", form);
  }

  @Test
  void whoIsNotAtHomeIsAskedByPhoneFirst() {
    assertThat(walk.due(id, "check-by-phone")).isEqualTo("2021-12-11T10:00");
    assertThat(walk.shown(id, "check-by-phone")).containsEntry("part", "WELFARE");
    assertThat(walk.open(id)).doesNotContain("visit-person");

    walk.complete(
        id,
        "check-by-phone",
        "REACHED",
        Map.of("reached", "SELF", "symptoms", List.of("NONE"), "needs", List.of("FOOD")));

    assertThat(walk.open(id)).doesNotContain("visit-person", "check-by-phone");
    assertThat(walk.open(id)).as("a need told in passing").contains("meet-need", "report-day");
    assertThat(walk.restrictions(id)).allMatch(one -> one.endsWith("running"));
  }

  @Test
  void onlyWhoDoesNotAnswerIsLookedInOn() {
    walk.complete(id, "check-by-phone", "NO_ANSWER", SILENCE);
    assertThat(walk.due(id, "visit-person")).isEqualTo("2021-12-11T13:00");

    walk.complete(id, "visit-person", "MET", Map.of("found", "PERSON"));

    assertThat(walk.open(id)).doesNotContain("visit-person", "check-by-phone", "trace-person");
  }

  @Test
  void whoeverDoesNotWantToTalkBreaksNoRule() {
    walk.complete(id, "check-by-phone", "NO_ANSWER", SILENCE);

    walk.complete(id, "visit-person", "REFUSED_TALK", Map.of("found", "PERSON", "part", "WELFARE"));

    assertThat(walk.open(id)).doesNotContain("visit-person", "trace-person");
  }

  @Test
  void urgentCareGoesFirst() {
    walk.complete(id, "check-by-phone", "NO_ANSWER", SILENCE);

    walk.complete(id, "visit-person", "URGENT_CARE", Map.of("found", "PERSON", "part", "WELFARE"));

    assertThat(walk.shown(id, "allow-medical-exit")).containsEntry("emergency", "YES");
  }

  @Test
  void afterThreeVisitsInVainThePoliceHelpAndTheCommandRoomKnows() {
    for (String hour : List.of("2021-12-11T10:00", "2021-12-11T12:30", "2021-12-11T15:00")) {
      walk.until(hour);
      walk.complete(id, "check-by-phone", "NO_ANSWER", SILENCE);
      walk.complete(id, "visit-person", "NO_ANSWER", NOBODY);
    }
    assertThat(walk.role(id, "trace-person")).isEqualTo("POLICE_OFFICER");
    assertThat(walk.due(id, "trace-person")).isEqualTo("2021-12-11T17:00");

    walk.complete(id, "trace-person", "NOT_FOUND", Map.of("result", "NOTHING"));

    assertThat(
            walk.count(
                "select count(*) from outbox_mail where dedupe_key like 'note:WELFARE_NOT%'"
                    + " and content like ?",
                "%" + id + "%"))
        .isOne();
    assertThat(walk.state(id)).as("never escaped").isEqualTo("UNDER_CONTROL");
  }

  @Test
  void whomThePoliceFindIsPhonedAgain() {
    walk.complete(id, "check-by-phone", "NO_ANSWER", SILENCE);
    walk.complete(id, "visit-person", "NOT_FOUND", Map.of("found", "NO_SUCH_ADDRESS"));

    walk.complete(
        id, "trace-person", "FOUND", Map.of("result", "NEW_PHONE", "newTel", "14000000001"));

    assertThat(walk.open(id)).contains("check-by-phone");
  }

  @Test
  void nothingOfTheCheckIsAskedAgain() {
    assertThatThrownBy(
            () ->
                walk.complete(
                    id,
                    "check-by-phone",
                    "CONCERNED",
                    Map.of(
                        "reached",
                        "SELF",
                        "identityStated",
                        true,
                        "wasInArea",
                        "YES",
                        "address",
                        "五金城")))
        .hasMessage("task.outcomeUnfit");
  }

  @Test
  void whileSomebodyAsksNobodyElseDoes() {
    Map<String, Object> form = new HashMap<>(JointVisitTest.seen("DOCTOR", true));
    form.put("seen", "NOT_SEEN");

    walk.completeFor("DOCTOR", id, "visit-jointly", "NOT_AT_HOME", form);

    assertThat(walk.open(id)).filteredOn("check-by-phone"::equals).hasSize(1);
  }
}
