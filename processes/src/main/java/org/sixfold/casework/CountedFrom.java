package org.sixfold.casework;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sixfold.casefile.Restrictions.Restriction;
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

  /** The same for several restrictions, by restriction; those nobody told are left out. */
  Map<String, Instant> ofDecisions(List<Restriction> restrictions) {
    Map<String, Instant> signed =
        bases.all(restrictions.stream().map(Restriction::caseId).toList()).stream()
            .filter(basis -> basis.countedFrom() != null)
            .collect(Collectors.toMap(DecisionBasis::decisionId, DecisionBasis::countedFrom));
    Map<String, Instant> found = new HashMap<>();
    for (Restriction one : restrictions) {
      Optional.ofNullable(signed.get(one.decisionId()))
          .or(() -> of(one.caseId(), one.decisionId()))
          .ifPresent(from -> found.put(one.id(), from));
    }
    return found;
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
