package org.sixfold.casefile;

import java.time.Instant;
import java.util.List;

/** Which people with a case have met; the same for both. Writes join the caller's transaction. */
public interface CaseLinks {

  /** How they met. */
  enum Kind {
    /** They met, travelled or worked together. */
    CONTACT,
    /** They live behind the same door. */
    HOUSEHOLD
  }

  /**
   * Somebody whom the person of a case met.
   *
   * @param caseId the other's case
   * @param metAt when they last met, as far as known
   */
  record Link(
      String caseId, Kind kind, Instant metAt, CaseState state, String name, String gridPath) {}

  /**
   * Links two cases; does nothing if they are linked already.
   *
   * @return whether they were not
   * @throws org.sixfold.shared.ProblemException 422 {@code contact.invalid} for the same case twice
   *     or an unknown one
   */
  boolean link(String caseId, String otherCaseId, Kind kind, Instant metAt);

  /**
   * Everybody linked to a case, oldest link first, at most a hundred: those named, and those whose
   * address is the same door.
   */
  List<Link> of(String caseId);

  /** An open case of a person with that name and phone, other than the given one; null if none. */
  String openCaseOf(String name, String phone, String otherThan);
}
