package org.sixfold.worklist;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * How a task ended, for a colleague who could have done it.
 *
 * @param state {@code COMPLETED} or {@code WITHDRAWN}
 * @param outcome null if it was withdrawn, or would tell a health value the viewer may not read
 * @param values what was answered; null if it was withdrawn
 * @param healthWithheld whether health values, or an outcome that tells one, were left out
 * @param late what others filled in for it afterwards, in the order it came
 */
public record EndedTask(
    String state,
    String outcome,
    Colleague by,
    Instant at,
    Map<String, Object> values,
    boolean healthWithheld,
    List<Late> late) {

  /**
   * Who did it.
   *
   * @param name the user name where the roster has none
   * @param phone null if unknown, or the process itself ended the task
   */
  public record Colleague(
      String username,
      String name,
      @JsonInclude(JsonInclude.Include.NON_NULL) String role,
      @JsonInclude(JsonInclude.Include.NON_NULL) String phone) {}

  /** One answer that came too late to move anything. */
  public record Late(
      String outcome,
      Colleague by,
      Instant at,
      Map<String, Object> values,
      boolean healthWithheld) {}
}
