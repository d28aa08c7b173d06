package org.sixfold.casefile;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sixfold.casefile.persistence.CaseErasureMapper;
import org.springframework.stereotype.Component;

/**
 * Erases the person and what was learnt about them. Decisions and restrictions stay: dates, rules
 * and papers of what the authority did, by which somebody may still claim their right.
 */
@Component
class CaseFileErasure implements RetainedData {

  private final CaseErasureMapper erasures;

  CaseFileErasure(CaseErasureMapper erasures) {
    this.erasures = erasures;
  }

  @Override
  public Map<String, Integer> erase(String caseId) {
    Map<String, Integer> erased = new LinkedHashMap<>();
    erased.put("persons", erasures.persons(caseId));
    erased.put("phones", erasures.phones(caseId));
    erased.put("refreshes", erasures.refreshes(caseId));
    erasures.reportsHealth(caseId);
    erased.put("reports", erasures.reports(caseId));
    erased.put("samples", erasures.samples(caseId));
    erased.put("results", erasures.results(caseId));
    erased.put("messages", erasures.messages(caseId) + erasures.pathMessages(caseId));
    erased.put("links", erasures.links(caseId));
    erased.put("gateNeeds", erasures.gateNeeds(caseId));
    erased.put("team", erasures.team(caseId));
    erasures.strip(caseId);
    return erased;
  }
}
