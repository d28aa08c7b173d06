package org.sixfold.casefile;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sixfold.audit.Audit;
import org.sixfold.casefile.persistence.CaseFileMapper;
import org.sixfold.casefile.persistence.DecisionRow;
import org.sixfold.casefile.persistence.RestrictionMapper;
import org.sixfold.casefile.persistence.RestrictionRow;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person goes to hospital and comes back. The contact restriction ends as CONVERTED: the medical
 * measure stands on its own paper. If the admission was a mistake, what was converted runs again to
 * its old lawful end, never later: the days in hospital count. The caller moves the path.
 */
@Service
@Transactional
public class Admissions {

  static final String CONVERTED = "restriction.converted";

  private final RestrictionMapper restrictions;
  private final RestrictionEnds ends;
  private final CaseFileMapper cases;
  private final CaseTally tally;
  private final CaseClosing closing;
  private final Audit audit;
  private final SixfoldClock clock;

  Admissions(
      RestrictionMapper restrictions,
      RestrictionEnds ends,
      CaseFileMapper cases,
      CaseTally tally,
      CaseClosing closing,
      Audit audit,
      SixfoldClock clock) {
    this.restrictions = restrictions;
    this.ends = ends;
    this.cases = cases;
    this.tally = tally;
    this.closing = closing;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Ends every running restriction as converted; the case is IN_HOSPITAL.
   *
   * @return false if the case has ended before: then nothing changes
   */
  public boolean admit(String caseId) {
    CaseState state = restrictions.lockCase(caseId);
    if (state.isEnded() || state == CaseState.IN_HOSPITAL) {
      return false;
    }
    ends.endRunning(caseId, clock.now(), CONVERTED);
    move(caseId, state, CaseState.IN_HOSPITAL, "case.admitted", Map.of());
    return true;
  }

  /**
   * The person left hospital and is looked at anew.
   *
   * @throws ProblemException 409 {@code message.notExpected} if the person is in none
   */
  public void discharge(String caseId, Instant at) {
    requireInHospital(caseId);
    Map<String, Object> when = Map.of("dischargedAt", at.toString());
    move(caseId, CaseState.IN_HOSPITAL, CaseState.CHECKING, "case.discharged", when);
  }

  /**
   * The admission was a mistake: the latest decision's restrictions that it ended, and whose lawful
   * end is still ahead, run again. If none is, the case is RELEASED; one that was never decided is
   * CHECKING again.
   *
   * @return whether a decision was signed before the admission
   * @throws ProblemException 409 {@code message.notExpected} if the person is in none
   */
  public boolean resume(String caseId) {
    requireInHospital(caseId);
    Optional<String> decision =
        restrictions.findDecisions(caseId).stream()
            .max(Comparator.comparing(DecisionRow::id))
            .map(DecisionRow::id);
    CaseState state = decision.isPresent() ? CaseState.UNDER_CONTROL : CaseState.CHECKING;
    move(caseId, CaseState.IN_HOSPITAL, state, "case.admissionUndone", Map.of());
    Instant now = clock.now();
    List<RestrictionRow> again =
        restrictions.findOfCase(caseId).stream()
            .filter(one -> decision.filter(one.decisionId()::equals).isPresent())
            .filter(one -> restrictions.resume(one.id(), CONVERTED, now) == 1)
            .toList();
    again.forEach(this::recordResumed);
    if (decision.isPresent() && again.isEmpty()) {
      closing.close(caseId, CaseState.RELEASED, RestrictionEnds.LAWFUL_END, now);
    }
    return decision.isPresent();
  }

  private void requireInHospital(String caseId) {
    if (restrictions.lockCase(caseId) != CaseState.IN_HOSPITAL) {
      throw ProblemException.conflict("message.notExpected");
    }
  }

  private void move(
      String caseId, CaseState from, CaseState to, String action, Map<String, Object> further) {
    tally.moving(caseId, () -> cases.changeState(caseId, from, to));
    Map<String, Object> details = new LinkedHashMap<>(further);
    details.put("state", to.name());
    audit.record(new Audit.Change(caseId, action, details));
  }

  private void recordResumed(RestrictionRow restriction) {
    audit.record(
        new Audit.Change(
            restriction.caseId(),
            "restriction.resumed",
            Map.of(
                "restrictionId", restriction.id(),
                "kind", restriction.kind().name(),
                "lawfulEnd", restriction.lawfulEnd().toString())));
  }
}
