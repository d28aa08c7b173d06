package org.sixfold.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

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
   * @param resultDueAt when the laboratory is to have answered; null if nobody waits
   */
  record NewSample(
      String caseId,
      Instant sampledAt,
      String tube,
      String secondTube,
      Integer poolOf,
      String kind,
      String takenBy,
      Instant resultDueAt) {}

  /**
   * A result received.
   *
   * @param labNo the laboratory's number of its report
   * @param corrects labNo of the result that this one replaces; null if it is a first one
   * @param sampleId the sample that it answers; null if none of ours fits
   * @param tube the tube that it answers for; null if the laboratory names the person only
   */
  record NewResult(
      String caseId,
      Instant sampledAt,
      Result result,
      String labNo,
      String corrects,
      String receivedBy,
      String sampleId,
      String tube) {}

  /**
   * A result as it was kept.
   *
   * @param correctedId the result that it replaced; null if it is a first one
   */
  record Kept(String id, String correctedId) {}

  /**
   * A sample as kept.
   *
   * @param resultAt when the laboratory first answered; null while it is awaited
   */
  record Sample(
      String id,
      String caseId,
      Instant sampledAt,
      String tube,
      String secondTube,
      Integer poolOf,
      String kind,
      String takenBy,
      Instant resultDueAt,
      Instant resultAt) {

    /** Whether the laboratory is to blame for a missing result. */
    public boolean isLate(Instant now) {
      return resultAt == null && resultDueAt != null && !resultDueAt.isAfter(now);
    }
  }

  /**
   * A result as kept; it is a health value.
   *
   * @param corrected whether a later result replaced it
   * @param toldAt when a doctor told the person; null if nobody has
   */
  record TestResult(
      String id,
      Instant sampledAt,
      Result result,
      String labNo,
      Instant receivedAt,
      String receivedBy,
      boolean corrected,
      String sampleId,
      Instant toldAt) {

    /**
     * Whether others than doctors may know that it came: a negative one, or one of which a doctor
     * has told the person.
     */
    public boolean isKnownToPerson() {
      return result == Result.NEGATIVE || toldAt != null;
    }
  }

  /** Keeps a sample. Returns its id. */
  String sampleTaken(NewSample sample);

  /**
   * Keeps a result. It never moves an end.
   *
   * @throws org.sixfold.shared.ProblemException 422 {@code test.correctsUnknown} if the case has no
   *     uncorrected result with that number, 409 {@code laboratory.numberReused} if a result with
   *     this number said something else or was corrected, {@code laboratory.tubeAnswered} if the
   *     tube was answered otherwise and the result does not say what it corrects
   */
  Kept resultReceived(NewResult result);

  /** A doctor found a result to be wrong: it counts as corrected. */
  void refuted(String resultId);

  /** A doctor has told the person of a result. */
  void told(String resultId, Instant at);

  /** Samples of a case, newest first. */
  List<Sample> samples(String caseId);

  /** Samples in a tube, of all people who share it. */
  List<Sample> samplesIn(String tube);

  Optional<Sample> sample(String id);

  /** Results of a case, newest sample first, corrected ones included. */
  List<TestResult> results(String caseId);
}
