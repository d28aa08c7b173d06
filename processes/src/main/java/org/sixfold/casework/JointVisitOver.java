package org.sixfold.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sixfold.access.Role;

/**
 * A joint visit is over: every part is signed, or its day has ended with some of them.
 *
 * @param parts those that were signed
 */
public record JointVisitOver(String caseId, LocalDate day, List<Part> parts) {

  /**
   * What one of the three signed.
   *
   * @param taskId of the answer
   */
  public record Part(Role role, String taskId, Instant signedAt) {}
}
