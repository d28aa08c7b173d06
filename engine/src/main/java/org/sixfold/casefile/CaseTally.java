package org.sixfold.casefile;

import java.time.Instant;
import java.util.List;
import java.util.function.IntSupplier;
import org.sixfold.casefile.persistence.CaseStandingMapper;
import org.sixfold.casefile.persistence.CaseTallyMapper;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/**
 * Keeps the counts of cases, and the book of where they stood, equal to the cases, in the
 * transaction that changes them. Whoever changes a case's place, state or stage does it through
 * here.
 */
@Component
class CaseTally {

  private final CaseTallyMapper mapper;
  private final CaseStandingMapper standings;
  private final SixfoldClock clock;

  CaseTally(CaseTallyMapper mapper, CaseStandingMapper standings, SixfoldClock clock) {
    this.mapper = mapper;
    this.standings = standings;
    this.clock = clock;
  }

  void opened(List<String> caseIds) {
    mapper.count(caseIds, 1);
    standings.begin(caseIds);
  }

  /**
   * Counts the case out as it was and in as the change of its stage leaves it; answers what the
   * change does.
   */
  int changing(String caseId, IntSupplier change) {
    List<String> one = List.of(caseId);
    mapper.count(one, -1);
    int changed = change.getAsInt();
    mapper.count(one, 1);
    return changed;
  }

  /** The same for a change of state or place, which is a line in the book. */
  int moving(String caseId, IntSupplier change) {
    int changed = changing(caseId, change);
    if (changed > 0) {
      Instant now = clock.now();
      standings.end(caseId, now);
      standings.follow(caseId, now);
    }
    return changed;
  }
}
