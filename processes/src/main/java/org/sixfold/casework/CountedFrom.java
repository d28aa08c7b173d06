package org.sixfold.casework;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** From which moment the days of a decision's rule are counted. */
@Component
public class CountedFrom {

  private final DecisionBases bases;
  private final Proposals proposals;

  CountedFrom(DecisionBases bases, Proposals proposals) {
    this.bases = bases;
    this.proposals = proposals;
  }

  /** As signed; of a decision that kept no basis, as the one before it or the proposal said. */
  public Optional<Instant> of(String caseId, String decisionId) {
    return bases.of(caseId).stream()
        .filter(basis -> basis.decisionId().equals(decisionId))
        .findFirst()
        .or(() -> bases.latest(caseId))
        .map(DecisionBasis::countedFrom)
        .or(() -> proposals.latest(caseId).map(Proposals.Proposal::countedFrom));
  }
}
