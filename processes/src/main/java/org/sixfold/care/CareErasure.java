package org.sixfold.care;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sixfold.care.persistence.CareErasureMapper;
import org.sixfold.casefile.RetainedData;
import org.springframework.stereotype.Component;

/** Erases needs, visits, ways to a doctor and what was reported of a death. */
@Component
class CareErasure implements RetainedData {

  private final CareErasureMapper erasures;

  CareErasure(CareErasureMapper erasures) {
    this.erasures = erasures;
  }

  @Override
  public Map<String, Integer> erase(String caseId) {
    Map<String, Integer> erased = new LinkedHashMap<>();
    erased.put("needDetails", erasures.needDetails(caseId));
    erased.put("needs", erasures.needs(caseId));
    erased.put("medicalExits", erasures.medicalExits(caseId));
    erased.put("jointVisits", erasures.jointVisits(caseId));
    erased.put("deathReports", erasures.deathReports(caseId));
    return erased;
  }
}
