package org.sixfold.laboratory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sixfold.casefile.Admissions;
import org.sixfold.casework.Occurrence;
import org.sixfold.casework.Occurrences;
import org.sixfold.facility.Beds;
import org.sixfold.laboratory.persistence.HospitalStayMapper;
import org.sixfold.laboratory.persistence.HospitalStayRow;
import org.sixfold.rules.RuleFitting;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.Ids;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stays in hospital, each on its own medical paper, and the ways out of them. */
@Service
@Transactional
class HospitalStays {

  private static final String DISCHARGED = "DISCHARGED";
  private static final String ERROR = "ERROR";

  private final HospitalStayMapper stays;
  private final Admissions admissions;
  private final Beds beds;
  private final OldMeasure oldMeasure;
  private final Occurrences occurrences;
  private final RuleFitting fitting;
  private final SixfoldClock clock;

  HospitalStays(
      HospitalStayMapper stays,
      Admissions admissions,
      Beds beds,
      OldMeasure oldMeasure,
      Occurrences occurrences,
      RuleFitting fitting,
      SixfoldClock clock) {
    this.stays = stays;
    this.admissions = admissions;
    this.beds = beds;
    this.oldMeasure = oldMeasure;
    this.occurrences = occurrences;
    this.fitting = fitting;
    this.clock = clock;
  }

  /**
   * The papers of an admission.
   *
   * @param resultId the positive result on which it rests; null if symptoms were the reason
   */
  record Papers(
      String caseId,
      String resultId,
      String hospital,
      String orderedBy,
      String treatmentOrder,
      String reportCard,
      Instant handedOverAt) {}

  /**
   * The hospital has taken the person over.
   *
   * @return whether that ended a running measure; false for who was free already
   */
  boolean admitted(Papers papers) {
    stays.insert(
        new HospitalStayRow(
            Ids.next(),
            papers.caseId(),
            papers.resultId(),
            papers.hospital(),
            papers.orderedBy(),
            papers.treatmentOrder(),
            papers.reportCard(),
            papers.handedOverAt(),
            clock.now()));
    beds.free(papers.caseId(), "bed.hospital");
    return admissions.admit(papers.caseId());
  }

  /**
   * The hospital lets the person go: a doctor looks whether monitoring follows.
   *
   * @throws ProblemException 409 {@code message.notExpected}, 422 {@code form.invalid}
   */
  void discharged(String caseId, Instant at) {
    HospitalStayRow stay =
        Optional.ofNullable(stays.findOpen(caseId))
            .orElseThrow(() -> ProblemException.conflict("message.notExpected"));
    if (at.isBefore(stay.handedOverAt())) {
      throw ProblemException.unfit(
          "form.invalid",
          List.of(new FieldProblem("dischargedAt", "hospital.dischargedBeforeAdmitted")));
    }
    admissions.discharge(caseId, at);
    stays.end(stay.id(), at, DISCHARGED);
    raise(
        caseId,
        Occurrence.DISCHARGED,
        Map.of("entry", "CONFIRM", "inPlace", false, "dischargedAt", at.toString()));
  }

  /**
   * A laboratory's correction takes away what the stay rests on, if it rests on that result. The
   * old measure runs again as far as the rules in force still allow it.
   */
  void errorFound(String caseId, String resultId) {
    HospitalStayRow stay = stays.findOpen(caseId);
    if (stay == null || !resultId.equals(stay.resultId())) {
      return;
    }
    stays.end(stay.id(), clock.now(), ERROR);
    boolean decided = admissions.resume(caseId);
    fitting.fit(caseId);
    raise(caseId, Occurrence.ADMISSION_ERROR_FOUND, oldMeasure.routing(caseId, decided));
  }

  /** Whether an open stay rests on the one result; it then rests on the other. */
  boolean restOn(String resultId, String otherResultId) {
    return stays.restOn(resultId, otherResultId) > 0;
  }

  private void raise(String caseId, Occurrence occurrence, Map<String, Object> routing) {
    if (!occurrences.raise(caseId, occurrence, routing)) {
      throw ProblemException.conflict("message.notExpected");
    }
  }
}
