package org.sixfold.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.Outside;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class JointVisitTest {

  private static final List<String> THREE = List.of("DOCTOR", "POLICE_OFFICER", "VILLAGE_CADRE");

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;
  @Autowired Outside outside;

  @BeforeEach
  void saturdayMorning() {
    walk.startAt("2021-12-11T09:00");
  }

  @Test
  void threeVisitAtHomeEveryDayAndEachSignsTheirOwnPart() {
    String id = atHome();
    assertThat(due(id)).containsOnly("2021-12-11T10:00");
    assertThat(roles(id)).isEqualTo(THREE);

    THREE.forEach(role -> walk.completeFor(role, id, "visit-jointly", "WELL", seen(role, true)));

    assertThat(walk.open(id)).doesNotContain("visit-jointly");
    walk.until("2021-12-12T08:59");
    assertThat(walk.open(id)).doesNotContain("visit-jointly");
    walk.until("2021-12-12T09:00");
    assertThat(roles(id)).isEqualTo(THREE);
  }

  @Test
  void atAFacilityNobodyCallsAtTheDoor() {
    String id = shortcuts.isolated("CLOSE_CONTACT", "2021-12-10T18:00");

    walk.until("2021-12-12T12:00");

    assertThat(walk.open(id)).doesNotContain("visit-jointly");
  }

  @Test
  void onlyTheDoctorWritesOfHealth() {
    String id = atHome();
    Map<String, Object> form = seen("POLICE_OFFICER", true);
    form.put("health", "咳嗽");
    assertThatThrownBy(() -> walk.completeFor("POLICE_OFFICER", id, "visit-jointly", "WELL", form))
        .hasMessage("form.invalid");

    walk.completeFor("DOCTOR", id, "visit-jointly", "WELL", form);

    assertThat(
            walk.count(
                "select count(*) from task_answer where case_id = ? and answers like '%咳嗽%'", id))
        .isZero();
  }

  @Test
  void whatOneOfThemSawIsActedOnAtOnce() {
    String id = atHome();
    walk.completeFor("DOCTOR", id, "visit-jointly", "UNWELL", seen("DOCTOR", true));
    assertThat(walk.open(id)).contains("assess-symptoms");

    Map<String, Object> lonely = seen("VILLAGE_CADRE", true);
    lonely.put("comfort", "YES");
    walk.completeFor("VILLAGE_CADRE", id, "visit-jointly", "NEED", lonely);

    assertThat(walk.shown(id, "meet-need")).containsEntry("kind", "COUNSELLING");
  }

  @Test
  void aBlockedDoorIsAnAlarmOfMinutes() {
    String id = atHome();

    walk.completeFor("POLICE_OFFICER", id, "visit-jointly", "WELL", seen("POLICE_OFFICER", false));

    assertThat(
            walk.count(
                "select count(*) from outbox_mail where dedupe_key like 'note:EXIT_BLOCKED:%'"
                    + " and content like ?",
                "%" + id + "%"))
        .as("command room and village cadre")
        .isEqualTo(2);
    assertThat(walk.shown(id, "meet-need")).containsEntry("kind", "SAFETY");
    assertThat(walk.due(id, "meet-need")).isEqualTo("2021-12-11T10:00");
  }

  @Test
  void whoSignsNotIsNamedWhenTheDayIsOver() {
    String id = atHome();
    walk.completeFor("DOCTOR", id, "visit-jointly", "WELL", seen("DOCTOR", true));

    walk.until("2021-12-11T21:00");

    assertThat(walk.open(id)).doesNotContain("visit-jointly");
    assertThat(
            walk.count(
                "select count(*) from audit_entry where subject = ? and action = 'visit.missed'",
                id))
        .isEqualTo(2);
  }

  @Test
  void inMonitoringTheyComeWhenSomebodyAsks() {
    String id = shortcuts.served("CLOSE_CONTACT", "CENTRALISED_ISOLATION", "2021-11-23T18:00");
    assertThat(walk.stage(id)).isEqualTo("MONITORING");
    walk.until("2021-12-11T12:00");
    assertThat(walk.open(id)).doesNotContain("visit-jointly");

    outside.tells("gm-" + Walk.GRID, id, "visit.requested", Map.of());
    walk.until("2021-12-11T12:00");

    assertThat(roles(id)).isEqualTo(THREE);
    assertThat(walk.open(id)).contains("report-day");
  }

  @Test
  void aVisitIsOnlyAskedForInMonitoring() {
    String id = atHome();

    assertThatThrownBy(() -> outside.tells("gm-" + Walk.GRID, id, "visit.requested", Map.of()))
        .hasMessage("message.notExpected");
  }

  private String atHome() {
    String id = shortcuts.isolatedAtHome("2021-12-10T18:00");
    walk.until("2021-12-11T09:00");
    return id;
  }

  private List<String> roles(String id) {
    return walk.values(
        "select task_role from work_item where case_id = ? and kind = 'visit-jointly'"
            + " and item_state = 'OPEN' order by task_role",
        id);
  }

  /** In UTC. */
  private List<String> due(String id) {
    return walk
        .values(
            "select due_at from work_item where case_id = ? and kind = 'visit-jointly'"
                + " and item_state = 'OPEN'",
            id)
        .stream()
        .map(due -> due.substring(0, 16).replace(' ', 'T'))
        .toList();
  }

  static Map<String, Object> seen(String role, boolean exitFree) {
    Map<String, Object> form = new HashMap<>();
    form.put("who", List.of(role));
    form.put("seen", "DOOR");
    form.put("exitFree", exitFree);
    form.put("comfort", "NO");
    form.put("signs", "签");
    return form;
  }
}
