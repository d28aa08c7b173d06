package org.sixfold.intake;

import java.util.Map;
import org.sixfold.casefile.RetainedData;
import org.sixfold.intake.persistence.IntakeErasureMapper;
import org.springframework.stereotype.Component;

/** Erases what the lists said about an erased case; that there was a row, and its result, stays. */
@Component
class IntakeErasure implements RetainedData {

  private final IntakeErasureMapper erasures;

  IntakeErasure(IntakeErasureMapper erasures) {
    this.erasures = erasures;
  }

  @Override
  public Map<String, Integer> erase(String caseId) {
    return Map.of(
        "listRows", erasures.rowsOf(caseId), "policeOrders", erasures.policeOrders(caseId));
  }
}
