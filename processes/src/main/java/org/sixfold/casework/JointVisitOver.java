package org.sixfold.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sixfold.access.Role;

/**
 * A joint visit is over: every part is signed, or it was left with some of them.
 *
 * @param parts those that were signed
 */
public record JointVisitOver(String caseId, LocalDate day, List<Part> parts, Ending ending) {

  /** Why nobody signs any more. */
  public enum Ending {
    ALL_SIGNED,
    DAY_OVER,
    MEASURE_ENDED,
    DECEASED,
    /** To another measure, to a hospital, to nobody: which of them the path decides afterwards. */
    WENT_ON
  }

  /**
   * What one of the three signed.
   *
   * @param taskId of the answer
   */
  public record Part(Role role, String taskId, Instant signedAt) {}
}
