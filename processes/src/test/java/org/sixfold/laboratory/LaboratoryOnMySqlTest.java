package org.sixfold.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sixfold.casefile.Tests.Result;
import org.sixfold.laboratory.Finding.Kind;
import org.sixfold.laboratory.Finding.State;
import org.sixfold.laboratory.persistence.ContactProposalMapper;
import org.sixfold.laboratory.persistence.ContactProposalRow;
import org.sixfold.laboratory.persistence.FindingMapper;
import org.sixfold.laboratory.persistence.FindingRow;
import org.sixfold.laboratory.persistence.HospitalStayMapper;
import org.sixfold.laboratory.persistence.HospitalStayRow;
import org.sixfold.laboratory.persistence.ReportedTubeMapper;
import org.sixfold.laboratory.persistence.ReportedTubeRow;
import org.sixfold.testsupport.ProcessOnMySqlTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;

/** Every mapper of the module once, on a real server. */
@ProcessOnMySqlTest
class LaboratoryOnMySqlTest {

  private static final Instant AT = Instant.parse("2021-12-11T01:00:00Z");

  @Autowired FindingMapper findings;
  @Autowired ReportedTubeMapper reports;
  @Autowired HospitalStayMapper stays;
  @Autowired ContactProposalMapper proposals;

  @Test
  void findingsAreReviewedAndCorrected() {
    findings.insert(new FindingRow("r1", "c1", null, Kind.SINGLE, State.OPEN, AT));
    assertThat(findings.countOpen("c1", Kind.SINGLE)).isEqualTo(1);
    assertThat(findings.review("r1", State.CONFIRMED, "dr-01", AT)).isEqualTo(1);
    assertThat(findings.changeState("r1", State.CORRECTED)).isEqualTo(1);
    assertThat(findings.find("r1").finding().state()).isEqualTo(State.CORRECTED);
  }

  @Test
  void aTubeIsReportedOnce() {
    ReportedTubeRow row = new ReportedTubeRow("T1", "L1", Result.POSITIVE, AT, null, 3, "lab", AT);
    reports.insert(row);
    assertThatThrownBy(() -> reports.insert(row)).isInstanceOf(DuplicateKeyException.class);
    assertThat(reports.find("T1", "L1").saysTheSame(row)).isTrue();
  }

  @Test
  void aStayEndsOnce() {
    stays.insert(new HospitalStayRow("s1", "c1", "r1", "医院", "医院", "D1", "K1", AT, AT));
    assertThat(stays.restOn("r1", "r2")).isEqualTo(1);
    assertThat(stays.findOpen("c1").resultId()).isEqualTo("r2");
    assertThat(stays.end("s1", AT, "ERROR")).isEqualTo(1);
    assertThat(stays.end("s1", AT, "ERROR")).isZero();
    assertThat(stays.findOpen("c1")).isNull();
  }

  @Test
  void aProposalIsTakenBackOnce() {
    proposals.insert(
        new ContactProposalRow(
            "p1", "c2", "c1", "r1", "CLOSE_CONTACT", AT, "SECONDARY_CONTACT", AT));
    assertThat(proposals.restOn("r1", "r2")).isEqualTo(1);
    assertThat(proposals.findOpen("r2")).hasSize(1);
    assertThat(proposals.takeBack("p1", AT)).isEqualTo(1);
    assertThat(proposals.takeBack("p1", AT)).isZero();
  }
}
