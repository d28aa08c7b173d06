package org.sixfold.replay;

import java.time.Instant;

/**
 * One of the two paths that are compared.
 *
 * @param path id of the process with which a case begins
 * @param holding null where nobody knows rules
 */
record Side(
    Way way, FirstTasks first, DeadlineRows deadlines, String path, HoldingRules.Reading holding) {

  /** The way of a case. */
  Walked walk(Usual usual, CaseRecord record, Instant until) {
    return CaseWalk.of(way, first, new RecordedAnswers(record, usual, until), path, record);
  }

  /** Whether a task is completed after it is due, or still open by the end of what is looked at. */
  boolean misses(CaseRecord record, Walked.Task task, Instant until) {
    Instant end = task.ended() == null ? until : task.ended();
    return deadlines.due(record, task).map(due -> due.isBefore(end)).orElse(false);
  }
}
