package org.sixfold.casework;

import java.util.Map;

/** Tells a case's path what happened to the person, in the caller's transaction. */
public interface Occurrences {

  /**
   * Starts what the path foresees for an occurrence.
   *
   * @param routing ids and flags for the process that deals with it, never anything of the person;
   *     what starts the measure anew or leads back from hospital sets variables of the path itself
   * @return false if the path does not expect it now: before a measure was proposed, or after the
   *     case has ended
   */
  boolean raise(String caseId, Occurrence occurrence, Map<String, Object> routing);

  /**
   * Withdraws what an occurrence started, with its open tasks, because its cause has gone.
   *
   * @param cause the value of {@code cause} among the routing it was raised with
   * @return false if it has come to its end already
   */
  boolean withdraw(String caseId, String cause);

  /**
   * Withdraws, with its open tasks, what runs beside the path and makes no sense for a free person;
   * a need stays, for it was promised.
   *
   * @param teller the process instance that says so, which knows already
   */
  void personFreed(String caseId, String teller);
}
