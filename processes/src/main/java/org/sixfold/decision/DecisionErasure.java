package org.sixfold.decision;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sixfold.casefile.RetainedData;
import org.sixfold.decision.persistence.DecisionErasureMapper;
import org.springframework.stereotype.Component;

/** Erases how a notice was served and what the person said to it. */
@Component
class DecisionErasure implements RetainedData {

  private final DecisionErasureMapper erasures;

  DecisionErasure(DecisionErasureMapper erasures) {
    this.erasures = erasures;
  }

  @Override
  public Map<String, Integer> erase(String caseId) {
    Map<String, Integer> erased = new LinkedHashMap<>();
    erased.put("notices", erasures.notices(caseId));
    return erased;
  }
}
