package org.sixfold.replay;

import java.time.Instant;
import java.util.List;

/**
 * How a case went through models.
 *
 * @param tasks in the order in which they came
 * @param end state in which the case ended; null if it had not by the end of the time looked at
 * @param over when and with which outcome its way ended; null as long as it goes on
 * @param left tasks that were to come and did not
 */
record Walked(List<Task> tasks, String end, Over over, List<CaseRecord.Task> left) {

  /**
   * The end of a way.
   *
   * @param outcome null if nobody knows
   */
  record Over(Instant at, String outcome) {}

  /**
   * A task that came.
   *
   * @param role null if nobody knows
   * @param deadline row of the table; null if it has none
   * @param done null if nobody completed it by the end of the time looked at
   * @param ended as {@code done}, or when it was not waited for any more
   * @param restriction kind of the one in force when it came; null if none was
   * @param real what really was; null if its answer is assumed
   */
  record Task(
      String kind,
      String role,
      String deadline,
      Instant opened,
      Instant done,
      Instant ended,
      String outcome,
      String restriction,
      CaseRecord.Task real) {}

  int assumed() {
    return (int) tasks.stream().filter(task -> task.real() == null).count();
  }

  /** Whether it is what really was. */
  boolean asRecorded() {
    return left.isEmpty() && assumed() == 0;
  }
}
