package org.sixfold.papers;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sixfold.casefile.RetainedData;
import org.sixfold.papers.persistence.PapersErasureMapper;
import org.springframework.stereotype.Component;

/** Erases the papers themselves; the decision keeps its number. */
@Component
class PapersErasure implements RetainedData {

  private final PapersErasureMapper erasures;

  PapersErasure(PapersErasureMapper erasures) {
    this.erasures = erasures;
  }

  @Override
  public Map<String, Integer> erase(String caseId) {
    Map<String, Integer> erased = new LinkedHashMap<>();
    erased.put("papers", erasures.papers(caseId));
    return erased;
  }
}
