package org.sixfold.laboratory;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.sixfold.casework.Occurrence;
import org.sixfold.casework.Occurrences;
import org.springframework.stereotype.Component;

/**
 * A confirmed positive is asked where it was and whom the person met, beside the path and in
 * hospital too; what a wrong result began is withdrawn.
 */
@Component
class Investigations {

  private static final String CAUSE = "investigation:";

  private final Occurrences occurrences;

  Investigations(Occurrences occurrences) {
    this.occurrences = occurrences;
  }

  void begin(String caseId, String resultId, Instant confirmedAt) {
    occurrences.raise(
        caseId,
        Occurrence.POSITIVE_CONFIRMED,
        Map.of(
            "cause", CAUSE + resultId, InvestigationProcess.POSITIVE_AT, Date.from(confirmedAt)));
  }

  /** Does nothing where none is open. */
  void withdraw(String caseId, String resultId) {
    occurrences.withdraw(caseId, CAUSE + resultId);
  }
}
