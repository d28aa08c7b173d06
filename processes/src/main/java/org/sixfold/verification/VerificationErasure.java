package org.sixfold.verification;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sixfold.casefile.RetainedData;
import org.sixfold.verification.persistence.VerificationErasureMapper;
import org.springframework.stereotype.Component;

/** Erases who read a contradiction a second time, and to whom the person was handed over. */
@Component
class VerificationErasure implements RetainedData {

  private final VerificationErasureMapper erasures;

  VerificationErasure(VerificationErasureMapper erasures) {
    this.erasures = erasures;
  }

  @Override
  public Map<String, Integer> erase(String caseId) {
    Map<String, Integer> erased = new LinkedHashMap<>();
    erased.put("secondReadings", erasures.secondReadings(caseId));
    erased.put("returns", erasures.returns(caseId));
    return erased;
  }
}
