package org.sixfold.casework;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sixfold.casefile.RetainedData;
import org.sixfold.casework.persistence.CaseworkErasureMapper;
import org.springframework.stereotype.Component;

/**
 * Erases what was proposed, objected and given as a reason, where the person was, what the person
 * needed, and what was signalled from outside.
 */
@Component
class CaseworkErasure implements RetainedData {

  private final CaseworkErasureMapper erasures;

  CaseworkErasure(CaseworkErasureMapper erasures) {
    this.erasures = erasures;
  }

  @Override
  public Map<String, Integer> erase(String caseId) {
    Map<String, Integer> erased = new LinkedHashMap<>();
    erased.put("proposals", erasures.proposals(caseId));
    erased.put("changeRequests", erasures.changeRequests(caseId));
    erased.put("objections", erasures.objections(caseId));
    erased.put("reasons", erasures.reasons(caseId));
    erased.put("knownNeeds", erasures.knownNeeds(caseId));
    erased.put("stays", erasures.stays(caseId));
    erased.put("areaReviews", erasures.areaReviews(caseId));
    erased.put("signals", erasures.signals(caseId));
    return erased;
  }
}
