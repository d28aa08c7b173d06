package org.sixfold.casework;

import org.sixfold.worklist.TaskHandler.Submission;

/** Deaths as somebody reported them, before a doctor has confirmed one. */
public interface Deaths {

  /** The escalation by which the path asks a doctor. */
  String REPORTED = "case.deathReported";

  /**
   * Keeps a report and holds back what would be sent about the case.
   *
   * @return false if a report of the case waits for confirmation already
   */
  boolean reported(Submission submission);
}
