package org.sixfold.casefile;

import java.time.Instant;
import java.util.List;

/**
 * Samples and what laboratories found. All writes join the caller's transaction and are audited.
 */
public interface Tests {

  /** What a laboratory says of a sample. */
  enum Result {
    NEGATIVE,
    POSITIVE,
    PENDING_RETEST
  }

  /**
   * A sample taken.
   *
   * @param poolOf how many people share the tube; null if one
   * @param kind nose, throat or antigen, as the form's code
   */
  record NewSample(
      String caseId,
      Instant sampledAt,
      String tube,
      String secondTube,
      Integer poolOf,
      String kind,
      String takenBy) {}

  /**
   * A result received.
   *
   * @param labNo the laboratory's number of its report
   * @param corrects labNo of the result that this one replaces; null if it is a first one
   */
  record NewResult(
      String caseId,
      Instant sampledAt,
      Result result,
      String labNo,
      String corrects,
      String receivedBy) {}

  /** A sample as kept. */
  record Sample(
      String id,
      Instant sampledAt,
      String tube,
      String secondTube,
      Integer poolOf,
      String kind,
      String takenBy) {}

  /**
   * A result as kept; it is a health value.
   *
   * @param corrected whether a later result replaced it
   */
  record TestResult(
      String id,
      Instant sampledAt,
      Result result,
      String labNo,
      Instant receivedAt,
      String receivedBy,
      boolean corrected) {}

  /** Keeps a sample. Returns its id. */
  String sampleTaken(NewSample sample);

  /**
   * Keeps a result. It never moves an end.
   *
   * @return its id
   * @throws org.sixfold.shared.ProblemException 422 {@code test.correctsUnknown} if the case has no
   *     uncorrected result with that number
   */
  String resultReceived(NewResult result);

  /** Samples of a case, newest first. */
  List<Sample> samples(String caseId);

  /** Results of a case, newest sample first, corrected ones included. */
  List<TestResult> results(String caseId);
}
