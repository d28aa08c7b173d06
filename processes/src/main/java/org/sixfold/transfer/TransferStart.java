package org.sixfold.transfer;

import org.sixfold.facility.Beds;
import org.sixfold.fleet.Journeys;
import org.springframework.stereotype.Component;

/** The first step of every transfer, a move between home and facility included. */
@Component
class TransferStart {

  private final Journeys journeys;
  private final Beds beds;
  private final Dependants dependants;

  TransferStart(Journeys journeys, Beds beds, Dependants dependants) {
    this.journeys = journeys;
    this.beds = beds;
    this.dependants = dependants;
  }

  /** Whether care must be arranged first. */
  boolean begin(String caseId, boolean home) {
    journeys.giveUp(caseId, "journey.measureChanged");
    if (home) {
      beds.cancel(caseId, "bed.measureChanged");
    }
    return dependants.needCare(caseId, home);
  }
}
