package org.sixfold.care;

import java.time.Instant;
import java.time.LocalDate;
import org.sixfold.access.SignedInUser;
import org.sixfold.care.persistence.JointVisitRow;
import org.sixfold.casefile.CaseFileSection;
import org.springframework.stereotype.Component;

/** Who signed which part of which visit; what the doctor found stands elsewhere. */
@Component
class JointVisitsSection implements CaseFileSection {

  private final JointVisits visits;

  JointVisitsSection(JointVisits visits) {
    this.visits = visits;
  }

  /** One signed part. */
  record VisitView(
      LocalDate day,
      String part,
      String seen,
      boolean exitFree,
      String comfort,
      String signedBy,
      Instant signedAt) {}

  @Override
  public String name() {
    return "jointVisits";
  }

  @Override
  public Object content(String caseId, SignedInUser viewer) {
    return visits.of(caseId).stream().map(JointVisitsSection::view).toList();
  }

  private static VisitView view(JointVisitRow visit) {
    return new VisitView(
        visit.visitDay(),
        visit.visitPart(),
        visit.seen(),
        visit.exitFree(),
        visit.comfort(),
        visit.signedBy(),
        visit.signedAt());
  }
}
