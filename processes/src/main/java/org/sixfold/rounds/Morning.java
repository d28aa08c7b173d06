package org.sixfold.rounds;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;

/**
 * What somebody finds in the morning. Names and doors only.
 *
 * @param since from when on something counts as changed: the end of yesterday's visiting hours
 * @param needs not met yet, somebody's safety first
 * @param reports as on the building's sheet
 * @param stops the viewer's own tasks of today, door by door
 */
public record Morning(
    Instant since,
    List<Change> changes,
    List<OpenNeed> needs,
    List<ReportLine> reports,
    List<Stop> stops) {

  /**
   * Something that happened to somebody.
   *
   * @param caseId null where the person is another grid's now
   * @param what {@code NEW}, {@code BEGAN}, {@code ENDED}, {@code CLOSED}, {@code MOVED_IN}, {@code
   *     MOVED_OUT}
   * @param detail the measure, the state of the closed case, or the other grid
   */
  public record Change(
      @JsonInclude(JsonInclude.Include.NON_NULL) String caseId,
      String name,
      String what,
      String detail,
      Instant at) {}

  /**
   * A need that is not met.
   *
   * @param unsafe whether somebody does not feel safe: whoever is with the person must not notice
   * @param self whether the person said so on the own page
   */
  public record OpenNeed(
      String caseId,
      String name,
      @JsonInclude(JsonInclude.Include.NON_NULL) Place place,
      String category,
      String state,
      boolean unsafe,
      boolean self,
      Instant at) {}

  /** Something to do at a door. */
  public record Stop(
      String taskId,
      String caseId,
      String name,
      @JsonInclude(JsonInclude.Include.NON_NULL) Place place,
      String kind,
      Instant due) {}
}
