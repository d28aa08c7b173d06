package org.sixfold.casefile;

import java.time.Instant;
import java.util.Map;
import org.sixfold.access.SignedInUser;

/**
 * Takes one kind of fact from outside ({@code POST /api/cases/{id}/messages/{name}}), once per
 * message id.
 */
public interface CaseMessageHandler {

  /** Dotted name, such as {@code test.result}. */
  String name();

  /**
   * Applies the fact in the caller's transaction.
   *
   * @throws org.sixfold.shared.ProblemException 403 if the sender lacks the role, 409 {@code
   *     message.notExpected}, 422 with field errors
   */
  Map<String, Object> handle(
      String caseId, SignedInUser sender, Instant at, Map<String, Object> payload);
}
