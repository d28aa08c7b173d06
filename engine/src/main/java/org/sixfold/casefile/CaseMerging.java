package org.sixfold.casefile;

import java.util.List;
import java.util.Map;
import org.sixfold.audit.Audit;
import org.sixfold.casefile.persistence.CaseFileMapper;
import org.sixfold.casefile.persistence.MatchRow;
import org.sixfold.casefile.persistence.PersonRow;
import org.sixfold.casefile.persistence.RestrictionMapper;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** A corrected document may show that two open cases are about one person. */
@Component
class CaseMerging {

  static final String MERGED = "person.merged";

  private final CaseFileMapper cases;
  private final RestrictionMapper restrictions;
  private final ContactData contactData;
  private final CaseClosing closing;
  private final Audit audit;
  private final SixfoldClock clock;
  private final ObjectProvider<CasePath> path;

  CaseMerging(
      CaseFileMapper cases,
      RestrictionMapper restrictions,
      ContactData contactData,
      CaseClosing closing,
      Audit audit,
      SixfoldClock clock,
      ObjectProvider<CasePath> path) {
    this.cases = cases;
    this.restrictions = restrictions;
    this.contactData = contactData;
    this.closing = closing;
    this.audit = audit;
    this.clock = clock;
    this.path = path;
  }

  /**
   * Gives the case its new key, or ends it in favour of the one that has it. Returns who goes on.
   */
  String rekey(String caseId, PersonRow person, String newKey) {
    CaseState state = restrictions.lockCase(caseId);
    if (state.isEnded()) {
      return caseId;
    }
    List<MatchRow> open = cases.findOpen(List.of(newKey));
    if (!open.isEmpty() && !open.get(0).caseId().equals(caseId)) {
      merge(caseId, state, open.get(0).caseId(), person);
      return open.get(0).caseId();
    }
    try {
      cases.changeKey(caseId, newKey);
    } catch (DuplicateKeyException openedThisMoment) {
      throw ProblemException.conflict("case.openedMeanwhile");
    }
    return caseId;
  }

  private void merge(String caseId, CaseState state, String into, PersonRow person) {
    if (state != CaseState.CHECKING) {
      throw ProblemException.conflict("person.underControl");
    }
    path.ifAvailable(way -> way.cancel(caseId, MERGED));
    closing.close(caseId, CaseState.ANNULLED, MERGED, clock.now());
    contactData.keepFormer(into, person.phone());
    audit.record(new Audit.Change(caseId, "case.mergedInto", Map.of("caseId", into)));
    audit.record(new Audit.Change(into, "case.tookOver", Map.of("caseId", caseId)));
  }
}
