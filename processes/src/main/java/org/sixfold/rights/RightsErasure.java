package org.sixfold.rights;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sixfold.casefile.RetainedData;
import org.sixfold.rights.persistence.RightsErasureMapper;
import org.springframework.stereotype.Component;

/** Erases what was talked about with somebody who did not agree. */
@Component
class RightsErasure implements RetainedData {

  private final RightsErasureMapper erasures;

  RightsErasure(RightsErasureMapper erasures) {
    this.erasures = erasures;
  }

  @Override
  public Map<String, Integer> erase(String caseId) {
    Map<String, Integer> erased = new LinkedHashMap<>();
    erased.put("talks", erasures.talks(caseId));
    return erased;
  }
}
