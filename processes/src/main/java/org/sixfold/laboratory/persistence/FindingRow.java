package org.sixfold.laboratory.persistence;

import java.time.Instant;
import org.sixfold.laboratory.Finding;

/** A row of {@code test_finding}. */
public record FindingRow(
    String resultId,
    String caseId,
    String sampleId,
    Finding.Kind kind,
    Finding.State findingState,
    Instant foundAt) {

  public Finding finding() {
    return new Finding(resultId, caseId, sampleId, kind, findingState);
  }
}
