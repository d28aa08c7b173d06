package org.sixfold.laboratory;

import java.util.Optional;
import org.sixfold.laboratory.Finding.Kind;
import org.sixfold.laboratory.Finding.State;
import org.sixfold.laboratory.persistence.FindingMapper;
import org.sixfold.laboratory.persistence.FindingRow;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what laboratories found and what doctors say of it. */
@Service
@Transactional
class Findings {

  private final FindingMapper findings;
  private final SixfoldClock clock;

  Findings(FindingMapper findings, SixfoldClock clock) {
    this.findings = findings;
    this.clock = clock;
  }

  void open(Finding finding) {
    findings.insert(
        new FindingRow(
            finding.resultId(),
            finding.caseId(),
            finding.sampleId(),
            finding.kind(),
            State.OPEN,
            clock.now()));
  }

  @Transactional(readOnly = true)
  public Optional<Finding> of(String resultId) {
    return Optional.ofNullable(resultId).map(findings::find).map(FindingRow::finding);
  }

  /** Whether something of that kind is being dealt with already. */
  @Transactional(readOnly = true)
  public boolean isOpen(String caseId, Kind kind) {
    return findings.countOpen(caseId, kind) > 0;
  }

  /** A doctor confirms, refutes or has it repeated. */
  public void reviewed(String resultId, State state, String by) {
    findings.review(resultId, state, by, clock.now());
  }

  public void corrected(String resultId) {
    findings.changeState(resultId, State.CORRECTED);
  }

  /** The laboratory replaced one report of the same finding by another. */
  public void replaced(Finding before, String resultId) {
    findings.changeState(before.resultId(), State.CORRECTED);
    findings.insert(
        new FindingRow(
            resultId,
            before.caseId(),
            before.sampleId(),
            before.kind(),
            before.state(),
            clock.now()));
  }
}
