package org.sixfold.ownpage;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sixfold.casefile.RetainedData;
import org.sixfold.ownpage.persistence.OwnPageErasureMapper;
import org.springframework.stereotype.Component;

/** Erases the links of a case and who was in by them. */
@Component
class OwnPageErasure implements RetainedData {

  private final OwnPageErasureMapper erasures;

  OwnPageErasure(OwnPageErasureMapper erasures) {
    this.erasures = erasures;
  }

  @Override
  public Map<String, Integer> erase(String caseId) {
    Map<String, Integer> erased = new LinkedHashMap<>();
    erased.put("ownPageSessions", erasures.sessions(caseId));
    erased.put("ownPageLinks", erasures.links(caseId));
    return erased;
  }
}
