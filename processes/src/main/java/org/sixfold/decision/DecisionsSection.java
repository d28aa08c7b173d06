package org.sixfold.decision;

import java.time.Instant;
import java.util.List;
import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.CaseFileSection;
import org.sixfold.casework.DecisionBases;
import org.sixfold.casework.DecisionBasis;
import org.sixfold.casework.MeasureChange;
import org.springframework.stereotype.Component;

/**
 * In the file: what each decision rests on and does, how many days it makes in all, and whether it
 * still waits for the level above.
 */
@Component
class DecisionsSection implements CaseFileSection {

  private final DecisionBases bases;

  DecisionsSection(DecisionBases bases) {
    this.bases = bases;
  }

  /**
   * One decision.
   *
   * @param upperAnswerBy when the person is free unless the level above has answered; null if it
   *     need not
   */
  record Basis(
      String decisionId,
      MeasureChange kind,
      String authority,
      String delegation,
      String reason,
      int cumulativeDays,
      boolean awaitsUpperAnswer,
      Instant upperAnswerBy,
      String upperAnswer) {

    static Basis of(DecisionBasis basis) {
      return new Basis(
          basis.decisionId(),
          basis.change(),
          basis.authorityCode(),
          basis.delegation(),
          basis.reason(),
          basis.cumulativeDays(),
          basis.awaitsUpperAnswer(),
          basis.upperDueAt(),
          basis.upperAnswer());
    }
  }

  @Override
  public String name() {
    return "decisionBases";
  }

  @Override
  public List<Basis> content(String caseId, SignedInUser viewer) {
    return bases.of(caseId).stream().map(Basis::of).toList();
  }
}
