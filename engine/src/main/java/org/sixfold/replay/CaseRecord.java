package org.sixfold.replay;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What is known of a case that really was, up to the end of the time looked at.
 *
 * @param closedAt null if it had not ended by then
 * @param urgent whether a list of contacts or a gate brought it
 * @param facts that conditions and tables ask for, by name; none for cases that really were
 * @param restricted in which restriction the person was
 * @param tasks in the order in which they came
 */
record CaseRecord(
    String id,
    Instant openedAt,
    Instant closedAt,
    boolean urgent,
    Map<String, Object> facts,
    Restricted restricted,
    List<Task> tasks) {

  /**
   * A task as it really was.
   *
   * @param dueAt null if it had no deadline
   * @param outcome null unless somebody completed it in time to be looked at
   * @param endedAt null if it was still open
   * @param inputs what the deadlines were asked with; empty if nobody knows
   * @param rule the row that answered; empty if nobody knows
   */
  record Task(
      String kind,
      String role,
      Instant createdAt,
      Instant dueAt,
      String outcome,
      Instant endedAt,
      Map<String, Object> inputs,
      Map<String, Object> rule) {

    boolean completed() {
      return endedAt != null && outcome != null;
    }
  }
}
