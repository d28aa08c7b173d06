package org.sixfold.fleet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who travels with what. One bus, one plan: the same vehicle at the same time is the same journey.
 * A seat counts only while an isolation of the open case runs. All writes join the caller's
 * transaction and are audited.
 */
public interface Journeys {

  /**
   * Gives the person a seat, in place of one planned before.
   *
   * @throws org.sixfold.shared.ProblemException 422 {@code fleet.planUnfit} with a reason at the
   *     fields {@code vehicle}, {@code driver} or {@code departAt}
   */
  void plan(Trip trip);

  /** The journey on which somebody has a seat and has not left yet. */
  Optional<Journey> planned(String caseId);

  /** The person is on the way. */
  void left(String caseId, Instant at);

  /** The person does not travel as planned; reason is a dotted word. */
  void giveUp(String caseId, String reason);

  /** What drives now or later, by departure. */
  List<Journey> coming();

  /** What the vehicles of transfers do now, by code. */
  List<VehicleNow> now();

  /** Cases on a journey under way, once for each seat; null for any vehicle. */
  List<String> travelling(String vehicle);
}
