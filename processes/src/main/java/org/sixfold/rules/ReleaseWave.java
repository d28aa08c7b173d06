package org.sixfold.rules;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sixfold.papers.PaperKind;

/**
 * What a moment at which rules change takes in the 24 hours from then: seats for those who leave a
 * facility, and papers. No person is named.
 *
 * @param leaving people who leave a facility because of the change
 * @param leavingAnyway people who leave one by the end they have already
 * @param ownMeans those of both who said that they need no vehicle
 * @param seats those who need one
 * @param vehicles in the register, for transfers
 * @param vehiclesFree those that are on no journey within two hours from the moment
 * @param seatsFree seats of these, as they may be taken
 * @param runs journeys, each to one destination
 * @param lastLeavesAt when the last one who gets a seat sets out; null if nobody does
 * @param withoutSeat people for whom no vehicle comes in these hours
 * @param hours from the moment to the last hour in which somebody is free or sets out
 * @param destinations villages and communities, the most people first
 * @param papers that are made at the moment, by kind
 * @param onList people whom a signed list moves; the others are fitted to the rules without it
 */
public record ReleaseWave(
    int leaving,
    int leavingAnyway,
    int ownMeans,
    int seats,
    int vehicles,
    int vehiclesFree,
    int seatsFree,
    int runs,
    Instant lastLeavesAt,
    int withoutSeat,
    List<Hour> hours,
    List<Destination> destinations,
    Map<PaperKind, Integer> papers,
    int onList) {

  /** Who goes to one place. */
  public record Destination(String grid, String name, int people, int runs) {}

  /**
   * One hour of it.
   *
   * @param free people whose stay in a facility ends in it
   * @param vehicles that are there when it begins, with their seats
   * @param setOut people who set out in it, with so many runs
   * @param waiting people who need a seat and wait for one when it is over
   * @param papers that are made in it
   */
  public record Hour(
      Instant from,
      int free,
      int vehicles,
      int seats,
      int setOut,
      int runs,
      int waiting,
      int papers) {}
}
