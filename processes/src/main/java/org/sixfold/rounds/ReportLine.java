package org.sixfold.rounds;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * One person of a building's sheet. No ID number, no phone, no health value: it is looked at in a
 * stairwell.
 *
 * @param place null where the address names no house
 * @param measure kind of the restriction
 * @param state {@code OPEN}: asked for now; {@code REPORTED}; {@code MISSED}: nobody gave it in
 *     time; {@code NOT_DUE}
 * @param task the open report; null unless the viewer may complete it
 * @param report the last one of today; null if there is none
 */
public record ReportLine(
    String caseId,
    String name,
    String grid,
    @JsonInclude(JsonInclude.Include.NON_NULL) Place place,
    String measure,
    boolean phoneUsable,
    State state,
    @JsonInclude(JsonInclude.Include.NON_NULL) OpenReport task,
    @JsonInclude(JsonInclude.Include.NON_NULL) Given report) {

  /** How it stands with the report that is asked for now. */
  public enum State {
    OPEN,
    REPORTED,
    MISSED,
    NOT_DUE
  }

  /** A report that waits. */
  public record OpenReport(String id, String part, Instant due, boolean overdue) {}

  /**
   * A report that was given.
   *
   * @param self whether the person gave it on the own page
   * @param exception whether something follows from it; what it is, its task tells who may know
   */
  public record Given(String part, boolean self, boolean exception, Instant at) {}
}
