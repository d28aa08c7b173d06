package org.sixfold.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.Facts;
import org.sixfold.testsupport.Outside;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class MedicalExitTest {

  private static final String GRID_MEMBER = "gm-" + Walk.GRID;

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;
  @Autowired Outside outside;
  @Autowired Facts facts;

  String id;
  List<String> ends;

  @BeforeEach
  void isolatedAtHome() {
    walk.startAt("2021-12-11T09:00");
    id = shortcuts.isolatedAtHome("2021-12-10T18:00");
    ends = walk.restrictions(id);
  }

  @Test
  void theDoctorArrangesCareWithinTwentyMinutesAndTheReturnIsRecorded() {
    outside.tells(GRID_MEMBER, id, "care.requested", Map.of("emergency", false));
    assertThat(walk.role(id, "allow-medical-exit")).isEqualTo("DOCTOR");
    assertThat(walk.due(id, "allow-medical-exit")).isEqualTo("2021-12-11T09:20");
    assertThatThrownBy(() -> walk.complete(id, "allow-medical-exit", "APPROVED", without("car")))
        .as("a dedicated car")
        .hasMessage("form.invalid");

    walk.complete(id, "allow-medical-exit", "APPROVED", leaving("NO", "2021-12-11T13:00"));
    assertThat(walk.due(id, "allow-medical-exit")).isEqualTo("2021-12-11T13:30");
    assertThatThrownBy(
            () -> walk.complete(id, "allow-medical-exit", "APPROVED", leaving("NO", null)))
        .as("this part records the return")
        .hasMessage("task.outcomeUnfit");
    walk.complete(id, "allow-medical-exit", "NOT_BACK", back("2021-12-11T15:00"));
    assertThat(walk.due(id, "allow-medical-exit")).isEqualTo("2021-12-11T15:30");
    walk.until("2021-12-11T15:10");
    walk.complete(id, "allow-medical-exit", "RETURNED", back("2021-12-11T15:05"));

    assertThat(walk.open(id)).doesNotContain("allow-medical-exit");
    assertThat(walk.restrictions(id)).as("the clock ran on").isEqualTo(ends);
    assertThat(
            walk.count(
                "select count(*) from medical_exit where case_id = ? and left_at is not null"
                    + " and back_at is not null",
                id))
        .isOne();
  }

  @Test
  void anEmergencyGoesFirstAndEverybodyIsToldToLetGo() {
    outside.tells(GRID_MEMBER, id, "care.requested", Map.of("emergency", true));

    assertThat(
            walk.count(
                "select count(*) from outbox_mail where dedupe_key like 'note:CARE_EMERGENCY:%'"
                    + " and content like ?",
                "%" + id + "%"))
        .isGreaterThanOrEqualTo(2);
    walk.complete(id, "allow-medical-exit", "EMERGENCY_120", leaving("YES", null));
    assertThat(walk.restrictions(id)).isEqualTo(ends);
  }

  @Test
  void aDoctorMayComeInsteadButThereIsNoRefusal() {
    outside.tells(GRID_MEMBER, id, "care.requested", Map.of("emergency", false));
    Map<String, Object> form = Map.of("why", "换药", "emergency", "NO", "kind", "OTHER");
    assertThatThrownBy(() -> walk.complete(id, "allow-medical-exit", "REFUSED", form))
        .hasMessage("form.invalid");

    walk.complete(id, "allow-medical-exit", "OTHER_CARE", form);

    assertThat(walk.open(id)).doesNotContain("allow-medical-exit");
  }

  @Test
  void whoIsFreeMeanwhileIsNotWaitedFor() {
    outside.tells(GRID_MEMBER, id, "care.requested", Map.of("emergency", false));
    walk.complete(id, "allow-medical-exit", "APPROVED", leaving("NO", "2022-01-05T13:00"));

    walk.until("2021-12-26T00:00");

    assertThat(walk.state(id)).isEqualTo("RELEASED");
    assertThat(walk.open(id)).doesNotContain("allow-medical-exit");
  }

  @Test
  void whomTheUpperLevelFreesIsNotWaitedForEither() {
    outside.tells(GRID_MEMBER, id, "care.requested", Map.of("emergency", false));
    walk.complete(id, "allow-medical-exit", "APPROVED", leaving("NO", "2021-12-11T13:00"));
    assertThat(walk.due(id, "allow-medical-exit")).isEqualTo("2021-12-11T13:30");

    facts.freedByTheUpperLevel(id);

    assertThat(walk.state(id)).isEqualTo("RELEASED");
    assertThat(walk.open(id)).doesNotContain("allow-medical-exit");
  }

  @Test
  void careIsSeenToEvenBeforeAMeasureIsProposed() {
    String checked = walk.open(Walk.GRID, true, false);

    assertThat(outside.tells(GRID_MEMBER, checked, "care.requested", Map.of("emergency", true)))
        .containsEntry("arranged", false);

    assertThat(
            walk.count(
                "select count(*) from outbox_mail where dedupe_key like 'note:URGENT_CARE:%'"
                    + " and content like ?",
                "%" + checked + "%"))
        .as("doctor and command room")
        .isEqualTo(2);
  }

  @Test
  void careWaitsForNoRegister() {
    outside.tells(GRID_MEMBER, id, "care.requested", Map.of("emergency", false));
    assertThat(walk.shown(id, "allow-medical-exit").get("hospitals").toString())
        .contains("H1", "H2", "NOT_LISTED")
        .doesNotContain("F1");
    assertThat(walk.shown(id, "allow-medical-exit").get("cars").toString()).contains("A1", "V1");
    Map<String, Object> form = leaving("NO", null);
    for (String unknown : List.of("F1", "H99")) {
      form.put("hospital", unknown);
      assertThatThrownBy(() -> walk.complete(id, "allow-medical-exit", "APPROVED", form))
          .as(unknown)
          .hasMessage("form.invalid");
    }
    form.put("hospital", "NOT_LISTED");
    assertThatThrownBy(() -> walk.complete(id, "allow-medical-exit", "APPROVED", form))
        .as("not in the register, but without a name")
        .hasMessage("form.invalid");
    form.put("hospitalOther", "外地医院");

    walk.complete(id, "allow-medical-exit", "APPROVED", form);

    assertThat(
            walk.count(
                "select count(*) from medical_exit where case_id = ? and car = '浙G·SF003'"
                    + " and hospital = '外地医院'",
                id))
        .isEqualTo(1);
  }

  private Map<String, Object> leaving(String emergency, String backAt) {
    Map<String, Object> form = new HashMap<>();
    form.put("why", "透析");
    form.put("emergency", emergency);
    form.put("kind", "DIALYSIS");
    form.put("car", "V3");
    form.put("hospital", "H1");
    form.put("leftAt", walk.now());
    if (backAt != null) {
      form.put("backAt", walk.at(backAt));
    }
    return form;
  }

  private Map<String, Object> without(String field) {
    Map<String, Object> form = leaving("NO", null);
    form.remove(field);
    return form;
  }

  private Map<String, Object> back(String at) {
    return Map.of("backAt", walk.at(at));
  }
}
