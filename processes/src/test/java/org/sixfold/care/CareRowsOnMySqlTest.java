package org.sixfold.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sixfold.care.persistence.DeathReportMapper;
import org.sixfold.care.persistence.DeathReportRow;
import org.sixfold.care.persistence.JointVisitMapper;
import org.sixfold.care.persistence.JointVisitRow;
import org.sixfold.care.persistence.MedicalExitMapper;
import org.sixfold.care.persistence.MedicalExitRow;
import org.sixfold.testsupport.ProcessOnMySqlTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What the file shows of a case's care, newest first, on a real server. */
@ProcessOnMySqlTest
class CareRowsOnMySqlTest {

  private static final Instant AT = Instant.parse("2021-12-11T01:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2021, 12, 11);

  @Autowired DeathReportMapper deaths;
  @Autowired JointVisitMapper visits;
  @Autowired MedicalExitMapper exits;

  @Test
  void aReportOfADeathIsReadWithWhatWasDecided() {
    deaths.insert(death("rows-d1", "rows-d"));
    deaths.decide("rows-d", "REFUTED", "14000000001", "dr-01", AT);
    deaths.insert(death("rows-d2", "rows-d"));

    assertThat(deaths.findOfCase("rows-d"))
        .extracting(DeathReportRow::id, DeathReportRow::reportState, DeathReportRow::decidedBy)
        .containsExactly(tuple("rows-d2", "OPEN", null), tuple("rows-d1", "REFUTED", "dr-01"));
    assertThat(deaths.findOfCase("rows-d0")).isEmpty();
  }

  private static DeathReportRow death(String id, String caseId) {
    return new DeathReportRow(
        id, caseId, caseId, "t", "visit-person", "{}", "gm", AT, "OPEN", null, null, null);
  }

  @Test
  void theSignedPartsOfAVisitAreRead() {
    JointVisitRow doctor = part("rows-v1", "DOCTOR", AT);
    JointVisitRow police = part("rows-v2", "POLICE_OFFICER", null);
    visits.insert(doctor);
    visits.insert(police);

    assertThat(visits.findOfCase("rows-v")).containsExactly(police, doctor);
  }

  private static JointVisitRow part(String id, String part, Instant plannedAt) {
    return new JointVisitRow(
        id, "rows-v", DAY, plannedAt, part, "SEEN", null, true, null, part, "x", AT, null);
  }

  @Test
  void anExitIsReadWithItsReturn() {
    exits.insert(MedicalExitRow.requested("rows-e1", "rows-e", false, AT));
    exits.update(MedicalExitRow.requested("rows-e1", "rows-e", false, AT).backAt(AT));
    exits.insert(MedicalExitRow.requested("rows-e2", "rows-e", true, AT));

    assertThat(exits.findOfCase("rows-e"))
        .containsExactly(
            MedicalExitRow.requested("rows-e2", "rows-e", true, AT),
            MedicalExitRow.requested("rows-e1", "rows-e", false, AT).backAt(AT));
  }
}
