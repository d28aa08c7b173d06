package org.sixfold.laboratory;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sixfold.casefile.RetainedData;
import org.sixfold.laboratory.persistence.LaboratoryErasureMapper;
import org.springframework.stereotype.Component;

/** Erases findings, stays in hospital and what followed for contacts. */
@Component
class LaboratoryErasure implements RetainedData {

  private final LaboratoryErasureMapper erasures;

  LaboratoryErasure(LaboratoryErasureMapper erasures) {
    this.erasures = erasures;
  }

  @Override
  public Map<String, Integer> erase(String caseId) {
    Map<String, Integer> erased = new LinkedHashMap<>();
    erased.put("findings", erasures.findings(caseId));
    erased.put("hospitalStays", erasures.hospitalStays(caseId));
    erased.put("contactProposals", erasures.contactProposals(caseId));
    return erased;
  }
}
