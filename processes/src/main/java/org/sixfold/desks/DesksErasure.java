package org.sixfold.desks;

import java.util.Map;
import org.sixfold.casefile.RetainedData;
import org.sixfold.desks.persistence.DoctorsRoundMapper;
import org.springframework.stereotype.Component;

/** Erases what was noted of somebody's medicine. */
@Component
class DesksErasure implements RetainedData {

  private final DoctorsRoundMapper round;

  DesksErasure(DoctorsRoundMapper round) {
    this.round = round;
  }

  @Override
  public Map<String, Integer> erase(String caseId) {
    return Map.of("lastingMedicines", round.deleteMedicine(caseId));
  }
}
