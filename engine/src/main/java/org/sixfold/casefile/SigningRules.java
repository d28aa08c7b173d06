package org.sixfold.casefile;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sixfold.casefile.Restrictions.Signed;
import org.sixfold.casefile.persistence.DecisionRow;
import org.sixfold.casefile.persistence.RestrictionMapper;
import org.sixfold.casefile.persistence.RestrictionRow;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Component;

/** What keeps a decision from being signed. */
@Component
class SigningRules {

  private final RestrictionMapper restrictions;

  SigningRules(RestrictionMapper restrictions) {
    this.restrictions = restrictions;
  }

  void check(Signed signed, CaseState state, List<RestrictionRow> before, Instant now) {
    if (state == null) {
      throw ProblemException.notFound("case.unknown");
    }
    if (state.isEnded()) {
      throw ProblemException.conflict("case.ended");
    }
    if (signed.signedBy().equals(signed.proposedBy())) {
      throw ProblemException.conflict("decision.signerProposed");
    }
    if (signed.parts().isEmpty()
        || signed.parts().stream().anyMatch(part -> isOverAtStart(part, now))) {
      throw ProblemException.unfit("restriction.endBeforeStart", List.of());
    }
    Optional<Instant> runningEnd =
        before.stream()
            .filter(RestrictionRow::isRunning)
            .map(RestrictionRow::lawfulEnd)
            .max(Comparator.naturalOrder());
    if (runningEnd.isPresent() && newEnd(signed).isAfter(runningEnd.get())) {
      List<DecisionRow> decisions = restrictions.findDecisions(signed.caseId());
      if (decisions.get(decisions.size() - 1).signedBy().equals(signed.signedBy())) {
        throw ProblemException.conflict("decision.sameSigner");
      }
    }
  }

  private static boolean isOverAtStart(Restrictions.Part part, Instant now) {
    return !part.lawfulEnd().isAfter(part.start() == null ? now : part.start());
  }

  private static Instant newEnd(Signed signed) {
    return signed.parts().stream()
        .map(Restrictions.Part::lawfulEnd)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }
}
