package org.sixfold.ownpage;

import java.time.Instant;
import java.util.List;
import org.sixfold.casefile.CaseFiles;
import org.sixfold.casefile.CaseState;
import org.sixfold.casefile.Restrictions;
import org.sixfold.casefile.Restrictions.Restriction;
import org.sixfold.casework.FollowUp;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/**
 * Whether a case's page may be seen: under a signed measure, in hospital, and while somebody still
 * asks after who is free. Who was never concerned, was the wrong person or has died has no page.
 */
@Component
class PageLife {

  private final CaseFiles cases;
  private final Restrictions restrictions;
  private final SixfoldClock clock;

  PageLife(CaseFiles cases, Restrictions restrictions, SixfoldClock clock) {
    this.cases = cases;
    this.restrictions = restrictions;
    this.clock = clock;
  }

  boolean isOpen(String caseId) {
    CaseState state = stateOf(caseId);
    if (state == CaseState.UNDER_CONTROL || state == CaseState.IN_HOSPITAL) {
      return true;
    }
    if (state == CaseState.CHECKING) {
      // Looked at anew after hospital: the page stays, whatever comes of it.
      return !restrictions.decisionsOf(caseId).isEmpty();
    }
    return state == CaseState.RELEASED
        && clock.now().isBefore(FollowUp.end(freeSince(caseId), clock.zone()));
  }

  /** Null if there is no such case. */
  CaseState stateOf(String caseId) {
    CaseFiles.Summary summary = cases.summaries(List.of(caseId)).get(caseId);
    return summary == null ? null : summary.state();
  }

  /** When the last restriction ended, noted yet or not. */
  Instant freeSince(String caseId) {
    return restrictions.of(caseId).stream()
        .map(PageLife::endOf)
        .max(Instant::compareTo)
        .orElse(Instant.EPOCH);
  }

  static Instant endOf(Restriction one) {
    return one.endedAt() == null ? one.lawfulEnd() : one.endedAt();
  }
}
