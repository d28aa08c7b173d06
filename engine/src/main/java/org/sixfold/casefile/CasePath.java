package org.sixfold.casefile;

import java.time.Instant;
import java.util.List;

/**
 * The process that moves a case; implemented over the models, so that the engine module knows no
 * model.
 */
public interface CasePath {

  /**
   * What routing needs to know of a new case.
   *
   * @param placed whether a micro grid is known (false: a village only, or nothing)
   * @param outside whether the address lies elsewhere
   * @param phoneUsable whether there is a number to call
   * @param contactList whether the source is a list of contacts, whose deadlines are minutes
   * @param atGate whether the person is held at a gate at this moment
   * @param expectedAt when somebody who is not here yet should arrive; null for everybody else
   */
  record Start(
      String caseId,
      String grid,
      boolean placed,
      boolean outside,
      boolean phoneUsable,
      boolean contactList,
      boolean atGate,
      Instant expectedAt) {}

  /** Starts the path of new cases in the caller's transaction, in one engine command. */
  void start(List<Start> cases);

  /**
   * Hands a fact to whatever waits for it in the case, in the caller's transaction.
   *
   * @return how many waits took it; 0 if none expects it now
   */
  int correlate(String caseId, String message);

  /** Ends a case's process and withdraws its open tasks, in the caller's transaction. */
  void cancel(String caseId, String reason);
}
