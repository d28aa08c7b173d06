package org.sixfold.care.persistence;

import java.time.Instant;

/** A row of {@code medical_exit}. */
public record MedicalExitRow(
    String id,
    String caseId,
    boolean emergency,
    Instant requestedAt,
    String outcome,
    String car,
    String hospital,
    String companion,
    String allowedBy,
    Instant leftAt,
    Instant expectedAt,
    Instant backAt) {

  /** A request of which nothing else is known. */
  public static MedicalExitRow requested(String id, String caseId, boolean emergency, Instant at) {
    return new MedicalExitRow(
        id, caseId, emergency, at, null, null, null, null, null, null, null, null);
  }

  public MedicalExitRow backAt(Instant at) {
    return times(expectedAt, at);
  }

  public MedicalExitRow expectedAt(Instant at) {
    return times(at, backAt);
  }

  private MedicalExitRow times(Instant expected, Instant back) {
    return new MedicalExitRow(
        id,
        caseId,
        emergency,
        requestedAt,
        outcome,
        car,
        hospital,
        companion,
        allowedBy,
        leftAt,
        expected,
        back);
  }
}
