package org.sixfold.handover;

import java.time.Instant;
import java.util.List;

/**
 * A note before it is written: who could take over, and of whom there is something to say.
 *
 * @param startsAt when the own time ends and the other's begins
 * @param takers those on duty then first
 * @param people most pressing first
 */
public record HandOverDraft(
    Instant asOf, Instant startsAt, List<Taker> takers, List<Person> people) {

  /** Somebody of the same role who is there then. */
  public record Taker(String username, String name, boolean onDuty) {}

  /**
   * Somebody who may be handed on.
   *
   * @param facts codes; empty for nothing unusual
   * @param task the open task that is due first; null for none
   * @param told what the shift before said
   * @param takers to whom; others may not read of this person
   */
  public record Person(
      String caseId,
      String name,
      String grid,
      List<String> facts,
      NextTask task,
      List<Told> told,
      List<String> takers) {}

  /** Words about somebody, and whose. */
  public record Told(String by, String words) {}
}
