package org.sixfold.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class SymptomsTest {

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;

  String id;

  @BeforeEach
  void feverInTheEvening() {
    walk.startAt("2021-12-11T09:00");
    id = shortcuts.isolated("CLOSE_CONTACT", "2021-12-10T18:00");
    walk.until("2021-12-11T09:00");
    walk.complete(id, "take-sample", "SAMPLED", Filled.sample(walk.now()));
    walk.until("2021-12-11T19:40");
    Map<String, Object> form = new HashMap<>(Filled.report());
    form.put("temp", 37.3);
    walk.complete(id, "report-day", "ABNORMAL", form);
  }

  @Test
  void aDoctorAssessesWithinHalfAnHourAndTheEndDoesNotMove() {
    assertThat(walk.role(id, "assess-symptoms")).isEqualTo("DOCTOR");
    assertThat(walk.due(id, "assess-symptoms")).isEqualTo("2021-12-11T20:10");

    walk.complete(id, "assess-symptoms", "WATCH", assessed("WATCH"));

    assertThat(walk.open(id)).doesNotContain("assess-symptoms");
    assertThat(walk.restrictions(id).get(0))
        .isEqualTo("CENTRALISED_ISOLATION 2021-12-25T00:00 running");
  }

  @Test
  void theOutcomeIsTheDoctorsDecisionAndNoOther() {
    assertThatThrownBy(() -> walk.complete(id, "assess-symptoms", "WATCH", assessed("HOSPITAL")))
        .hasMessage("task.outcomeUnfit");
  }

  @Test
  void anotherTestIsTakenWithinTwoHoursEvenInTheEvening() {
    walk.complete(id, "assess-symptoms", "TEST", assessed("TEST"));
    assertThat(walk.due(id, "take-sample")).isEqualTo("2021-12-11T21:40");

    walk.complete(id, "take-sample", "SAMPLED", Filled.sample(walk.now()));

    assertThat(walk.open(id)).doesNotContain("take-sample", "assess-symptoms");
  }

  @Test
  void whoCannotBeSampledGoesBackToTheDoctor() {
    walk.complete(id, "assess-symptoms", "TEST", assessed("TEST"));

    walk.complete(id, "take-sample", "UNABLE", Map.of("refused", true, "reason", "鼻出血"));

    assertThat(walk.open(id)).filteredOn("assess-symptoms"::equals).hasSize(1);
  }

  @Test
  void anAmbulanceTakesThePersonFirstAndThePaperFollows() {
    walk.complete(id, "assess-symptoms", "AMBULANCE", assessed("AMBULANCE"));

    assertThat(walk.shown(id, "allow-medical-exit")).containsEntry("emergency", "YES");
    assertThat(walk.due(id, "allow-medical-exit")).isEqualTo("2021-12-11T20:00");
    walk.complete(id, "allow-medical-exit", "EMERGENCY_120", byAmbulance());
    assertThat(walk.due(id, "allow-medical-exit")).isEqualTo("2021-12-11T23:30");
    walk.until("2021-12-11T23:10");
    walk.complete(id, "allow-medical-exit", "RETURNED", Map.of("backAt", walk.now()));

    assertThat(walk.open(id)).doesNotContain("allow-medical-exit", "assess-symptoms");
    assertThat(walk.restrictions(id).get(0))
        .isEqualTo("CENTRALISED_ISOLATION 2021-12-25T00:00 running");
  }

  @Test
  void aTestDayOnWhichNoSampleCouldBeTakenIsLookedAtByADoctor() {
    walk.complete(id, "assess-symptoms", "WATCH", assessed("WATCH"));
    walk.until("2021-12-14T08:00");

    walk.complete(id, "take-sample", "UNABLE", Map.of("refused", true, "reason", "鼻出血"));

    assertThat(walk.due(id, "assess-symptoms")).isEqualTo("2021-12-14T08:30");
  }

  @Test
  void whoMustGoToHospitalIsReferred() {
    walk.complete(id, "assess-symptoms", "HOSPITAL", assessed("HOSPITAL"));

    assertThat(walk.due(id, "refer-to-hospital")).isEqualTo("2021-12-11T21:40");
  }

  @Test
  void whomTheHospitalDoesNotTakeComesBackToTheDoctor() {
    walk.complete(id, "assess-symptoms", "HOSPITAL", assessed("HOSPITAL"));
    walk.complete(
        id,
        "refer-to-hospital",
        "DECLINED_BY_HOSPITAL",
        Map.of("toldBy", "PHONE", "toldAt", walk.now(), "hospital", "H1"));

    assertThat(walk.open(id)).doesNotContain("refer-to-hospital");
    assertThat(walk.due(id, "assess-symptoms")).isEqualTo("2021-12-11T20:10");
  }

  @Test
  void aSecondAbnormalReportJoinsTheOpenAssessment() {
    walk.until("2021-12-12T07:00");
    Map<String, Object> form = new HashMap<>(Filled.report());
    form.put("symptoms", List.of("COUGH"));

    walk.complete(id, "report-day", "ABNORMAL", form);

    assertThat(walk.open(id)).filteredOn("assess-symptoms"::equals).hasSize(1);
  }

  private Map<String, Object> byAmbulance() {
    return Map.of(
        "why",
        "呼吸困难",
        "emergency",
        "YES",
        "kind",
        "ACUTE",
        "car",
        "A1",
        "hospital",
        "H1",
        "leftAt",
        walk.now(),
        "backAt",
        walk.at("2021-12-11T23:00"));
  }

  static Map<String, Object> assessed(String decision) {
    return Map.of("called", true, "reading", 37.5, "assessment", "低热", "decision", decision);
  }
}
