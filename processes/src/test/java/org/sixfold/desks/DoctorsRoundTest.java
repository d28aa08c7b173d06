package org.sixfold.desks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.SignedInUser;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class DoctorsRoundTest {

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;
  @Autowired DoctorsRound round;
  @Autowired RoundNotes notes;
  @Autowired DesksErasure erasure;

  private String id;
  private SignedInUser doctor;

  @BeforeEach
  void somebodyAtAFacility() {
    walk.startAt("2021-12-11T09:00");
    id = shortcuts.isolated("CLOSE_CONTACT", "2021-12-10T18:00");
    walk.until("2021-12-12T09:00");
    doctor = walk.user("dr-01");
  }

  @Test
  void whoHasNotReportedIsSeenUntilTheDoctorWritesTheTemperatureDown() {
    assertThat(patient().flags()).contains(RoundFlag.NOT_REPORTED);
    assertThat(walk.open(id)).contains("report-day");

    notes.report(doctor, id, Map.of("temp", 36.5, "method", "IN_PERSON"));

    RoundPatient after = patient();
    assertThat(after.reported()).isTrue();
    assertThat(after.flags()).doesNotContain(RoundFlag.NOT_REPORTED, RoundFlag.FEVER);
    assertThat(after.reports())
        .last()
        .extracting(RoundPatient.Report::part, one -> one.temperature().toString())
        .containsExactly("MORNING", "36.5");
    assertThat(walk.open(id)).as("it answers the task of its window").doesNotContain("report-day");
    assertThat(walk.values("select report_method from daily_report where case_id = ?", id))
        .contains("IN_PERSON");
  }

  @Test
  void aFeverCallsADoctorAndComesFirst() {
    String well = shortcuts.isolated("CLOSE_CONTACT", "2021-12-11T18:00");
    notes.report(doctor, id, Map.of("temp", 38.1, "method", "PHONE"));

    List<RoundPatient> patients = round.of(doctor).patients();

    assertThat(patients.get(0).flags()).startsWith(RoundFlag.TO_ASSESS, RoundFlag.FEVER);
    assertThat(patients).extracting(RoundPatient::caseId).contains(id, well);
    assertThat(patient().tasks()).extracting(RoundPatient.Task::kind).contains("assess-symptoms");
  }

  @Test
  void aTestOfTomorrowIsSeenToday() {
    LocalDate next = patient().testDays().stream().filter(this::later).findFirst().orElseThrow();
    walk.until(next.minusDays(1) + "T09:00");

    assertThat(patient().flags()).contains(RoundFlag.TEST_TOMORROW);
  }

  @Test
  void aMedicineThatRunsOutIsSeenTwoDaysBefore() {
    notes.medicine(doctor, id, "降压药", LocalDate.of(2021, 12, 15));
    assertThat(patient().flags()).doesNotContain(RoundFlag.MEDICINE);
    notes.medicine(doctor, id, "降压药", LocalDate.of(2021, 12, 14));
    assertThat(patient().flags()).contains(RoundFlag.MEDICINE);

    notes.medicine(doctor, id, null, null);

    assertThat(patient().medicine()).isNull();
    assertThatThrownBy(() -> notes.medicine(doctor, id, "降压药", null))
        .hasMessageContaining("form.invalid");
    notes.medicine(doctor, id, "降压药", LocalDate.of(2021, 12, 14));
    assertThat(erasure.erase(id)).containsEntry("lastingMedicines", 1);
    assertThat(patient().medicine()).isNull();
  }

  @Test
  void aTemperatureWithoutASourceIsNotTaken() {
    assertThatThrownBy(() -> notes.report(doctor, id, Map.of("temp", 36.5)))
        .hasMessageContaining("form.invalid");
    assertThat(patient().reported()).isFalse();
  }

  @Test
  void aResultIsMissingByTheLaboratoryWhenItsTimeIsOver() {
    walk.complete(id, "take-sample", "SAMPLED", Filled.sample(walk.now(), "T-LATE"));
    assertThat(patient().tubes()).extracting(RoundPatient.Tube::tube).containsExactly("T-LATE");
    assertThat(patient().flags()).doesNotContain(RoundFlag.RESULT_LATE, RoundFlag.TEST_TODAY);

    walk.until("2021-12-12T21:00");

    assertThat(patient().flags()).contains(RoundFlag.RESULT_LATE);
  }

  @Test
  void theCheckBeforeTheEndIsSeenFromADayBeforeIt() {
    id = shortcuts.isolated("SECONDARY_CONTACT", "2021-12-10T18:00");
    walk.until("2021-12-16T23:59");
    assertThat(patient().flags()).doesNotContain(RoundFlag.RELEASE_CHECK);
    walk.until("2021-12-17T00:00");
    assertThat(patient().flags()).contains(RoundFlag.RELEASE_CHECK);
  }

  @Test
  void whoIsReportedDeadIsOnNoRound() {
    walk.complete(id, "take-sample", "DECEASED", Map.of());
    assertThat(round.of(doctor).patients()).filteredOn(one -> one.caseId().equals(id)).isEmpty();
  }

  @Test
  void nobodyButADoctorOfThePlaceReadsOrWritesIt() {
    SignedInUser officer = walk.user("po-01");
    SignedInUser elsewhere =
        new SignedInUser(
            "dr-99", "别处", doctor.role(), List.of("330702"), List.of("33/3307/330702/"));

    assertThatThrownBy(() -> round.of(officer)).hasMessageContaining("access.forbidden");
    assertThatThrownBy(() -> notes.report(officer, id, Map.of("temp", 36.5, "method", "PHONE")))
        .hasMessageContaining("access.forbidden");
    assertThat(round.of(elsewhere).patients()).isEmpty();
    assertThatThrownBy(() -> notes.report(elsewhere, id, Map.of("temp", 36.5, "method", "PHONE")))
        .hasMessageContaining("case.unknown");
  }

  private boolean later(LocalDate day) {
    return day.isAfter(LocalDate.of(2021, 12, 12));
  }

  private RoundPatient patient() {
    return round.of(doctor).patients().stream()
        .filter(one -> one.caseId().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
