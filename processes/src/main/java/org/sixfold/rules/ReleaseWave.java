package org.sixfold.rules;

import java.util.List;
import java.util.Map;
import org.sixfold.papers.PaperKind;

/**
 * What a moment at which rules change takes: seats for those whose stay in a facility ends, and
 * papers. No person is named.
 *
 * @param leaving people who leave a facility
 * @param ownMeans those of them who said that they need no vehicle
 * @param seats those who need one
 * @param vehicles in the register, for transfers
 * @param vehiclesFree those that are on no journey within two hours from then
 * @param seatsFree seats of these, as they may be taken
 * @param runs journeys, each to one destination
 * @param rounds how often the free vehicles set out for them; 0 if none is needed or none is free
 * @param destinations villages and communities, the most people first
 * @param papers that are made then, by kind
 * @param onList people whom a signed list moves; the others are fitted to the rules without it
 */
public record ReleaseWave(
    int leaving,
    int ownMeans,
    int seats,
    int vehicles,
    int vehiclesFree,
    int seatsFree,
    int runs,
    int rounds,
    List<Destination> destinations,
    Map<PaperKind, Integer> papers,
    int onList) {

  /** Who goes to one place. */
  public record Destination(String grid, String name, int people, int runs) {}
}
