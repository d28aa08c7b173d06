package org.sixfold.release;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sixfold.casefile.Restrictions;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.casefile.Restrictions.Restriction;
import org.sixfold.facility.Beds;
import org.sixfold.worklist.EarlierAnswers;
import org.springframework.stereotype.Component;

/** Who lies in a facility in which nothing keeps the person any more. */
@Component
class Departures {

  private final Restrictions restrictions;
  private final Beds beds;
  private final EarlierAnswers answers;

  Departures(Restrictions restrictions, Beds beds, EarlierAnswers answers) {
    this.restrictions = restrictions;
    this.beds = beds;
    this.answers = answers;
  }

  /**
   * When the stay ended of somebody whom the desk has still to hand back, whatever ended it: a
   * decision, rules that ceased to allow it, or its own end. Isolation at home has the departure in
   * its transfer.
   */
  Optional<Instant> owedSince(String caseId) {
    List<Restriction> all = restrictions.of(caseId);
    boolean isolated =
        all.stream()
            .filter(one -> one.endedAt() == null)
            .anyMatch(
                one ->
                    one.kind() == Kind.CENTRALISED_ISOLATION || one.kind() == Kind.HOME_ISOLATION);
    if (isolated || beds.lodgedSince(caseId).filter(since -> !isSeenOff(caseId, since)).isEmpty()) {
      return Optional.empty();
    }
    return all.stream()
        .filter(one -> one.kind() == Kind.CENTRALISED_ISOLATION && one.start() != null)
        .max(Comparator.comparingInt(Restriction::seq))
        .map(Restriction::endedAt);
  }

  private boolean isSeenOff(String caseId, Instant since) {
    return answers.of(List.of(caseId), List.of(ReleaseProcess.HAND_BACK)).stream()
        .anyMatch(one -> one.outcome().equals("LEFT") && !one.at().isBefore(since));
  }
}
