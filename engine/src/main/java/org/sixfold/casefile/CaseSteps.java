package org.sixfold.casefile;

import org.sixfold.casefile.persistence.CaseFileMapper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether somebody was phoned or visited, whatever came of it: kept with the case, so that a list
 * of thousands tells from one index how far it is. Writes join the caller's transaction; the task
 * that was completed has its own audit entry.
 */
@Service
@Transactional
public class CaseSteps {

  private final CaseFileMapper cases;

  CaseSteps(CaseFileMapper cases) {
    this.cases = cases;
  }

  public void called(String caseId) {
    cases.called(caseId);
  }

  public void visited(String caseId) {
    cases.visited(caseId);
  }
}
