package org.sixfold.laboratory.persistence;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.sixfold.casefile.Tests;

/** A row of {@code laboratory_report}. */
public record ReportedTubeRow(
    String tube,
    String labNo,
    Tests.Result outcome,
    Instant sampledAt,
    String corrects,
    int people,
    String receivedBy,
    Instant receivedAt) {

  /** Whether another report has the same content. */
  public boolean saysTheSame(ReportedTubeRow other) {
    return outcome == other.outcome
        && sampledAt
            .truncatedTo(ChronoUnit.SECONDS)
            .equals(other.sampledAt.truncatedTo(ChronoUnit.SECONDS))
        && Objects.equals(corrects, other.corrects);
  }
}
