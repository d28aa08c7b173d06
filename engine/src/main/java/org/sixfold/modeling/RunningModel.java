package org.sixfold.modeling;

import java.time.Instant;
import java.util.List;

/**
 * What happens in a model now; numbers and ids only.
 *
 * @param at the moment of counting
 * @param days how far back completed tasks are measured
 * @param versions release numbers under which cases run, oldest first
 * @param elements those with cases or measured tasks, in the order of the model
 * @param incidents steps that failed until nothing tried them again, at most a hundred
 */
public record RunningModel(
    String key,
    Instant at,
    int days,
    List<Integer> versions,
    List<Element> elements,
    List<Incident> incidents) {

  /**
   * An element with the cases that wait in it.
   *
   * @param name as the model in force says it; null if it has none, or no longer this element
   * @param kind of its tasks; null where nobody has a task
   * @param overdue cases with an overdue task in it
   * @param ended tasks of this kind that were completed, under whatever version
   * @param medianSeconds from a task's beginning to its completion; null if none was completed
   * @param p95Seconds the time within which 95 of 100 were completed
   */
  public record Element(
      String element,
      String name,
      String kind,
      int cases,
      int overdue,
      int ended,
      Long medianSeconds,
      Long p95Seconds,
      List<Share> versions) {}

  /** Cases of one version; {@code version} is null for a model that was never released. */
  public record Share(Integer version, int cases, int overdue) {}

  /**
   * A case that waits in an element.
   *
   * @param since when its task there began; null where nobody has a task
   * @param due when that task is due; null without a deadline
   */
  public record StandingCase(
      String caseId, String grid, Integer version, Instant since, Instant due) {}

  /**
   * A step that failed for good.
   *
   * @param code {@code incident.database}, {@code incident.refused}, {@code incident.model} or
   *     {@code incident.failed}
   * @param cause class of what was thrown; null if unknown
   * @param caseId null for those who may not see cases
   */
  public record Incident(
      String job,
      String element,
      String name,
      Integer version,
      Instant since,
      String code,
      String cause,
      String caseId) {}

  /** A job that was handed back; {@code state} is {@code WAITING} until it has run. */
  public record Retried(String job, State state) {}

  /** Where a job stands. */
  public enum State {
    WAITING
  }
}
