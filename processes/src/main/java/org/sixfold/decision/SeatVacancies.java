package org.sixfold.decision;

import java.util.Map;
import org.sixfold.casefile.SeatVacated;
import org.sixfold.casework.EngineSideWork;
import org.sixfold.casework.Occurrence;
import org.sixfold.casework.Occurrences;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A seat that fell vacant later on is asked for at once; one search fills all that are vacant. */
@Component
class SeatVacancies {

  private static final String SEARCH = "case-team";

  private final Occurrences occurrences;
  private final EngineSideWork sideWork;

  SeatVacancies(Occurrences occurrences, EngineSideWork sideWork) {
    this.occurrences = occurrences;
    this.sideWork = sideWork;
  }

  @EventListener
  void vacated(SeatVacated seat) {
    if (!sideWork.waitsAt(seat.caseId(), SEARCH, "userTask_fillSix")) {
      occurrences.raise(
          seat.caseId(), Occurrence.SEAT_VACANT, Map.of(DecisionProcess.REASON_GIVEN, false));
    }
  }
}
