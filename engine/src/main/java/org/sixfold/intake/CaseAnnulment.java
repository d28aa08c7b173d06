package org.sixfold.intake;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.sixfold.casefile.CaseFiles;
import org.sixfold.casefile.CaseFiles.Summary;
import org.sixfold.casefile.CasePath;
import org.sixfold.casefile.CaseState;
import org.sixfold.intake.persistence.IntakeMapper;
import org.sixfold.worklist.WorkedCases;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends cases that should never have been opened, a few in a transaction. */
@Component
class CaseAnnulment {

  private static final String REASON = "list.withdrawn";

  private final CaseFiles caseFiles;
  private final ObjectProvider<CasePath> path;
  private final WorkedCases worked;
  private final IntakeMapper mapper;

  CaseAnnulment(
      CaseFiles caseFiles, ObjectProvider<CasePath> path, WorkedCases worked, IntakeMapper mapper) {
    this.caseFiles = caseFiles;
    this.path = path;
    this.worked = worked;
    this.mapper = mapper;
  }

  /** Ends the untouched ones among the list's cases and returns the others. */
  @Transactional
  public Set<String> annul(String listId, Collection<String> caseIds) {
    Map<String, Summary> known = caseFiles.summaries(caseIds);
    Set<String> kept = new HashSet<>(worked.among(caseIds));
    kept.addAll(mapper.alsoOnOtherLists(listId, caseIds));
    for (String id : caseIds) {
      Summary summary = known.get(id);
      if (summary == null || summary.state() != CaseState.CHECKING && !isAnnulled(summary)) {
        kept.add(id);
      } else if (!kept.contains(id) && !isAnnulled(summary)) {
        path.ifAvailable(way -> way.cancel(id, REASON));
        caseFiles.close(id, CaseState.ANNULLED, REASON);
      }
    }
    return kept;
  }

  private static boolean isAnnulled(Summary summary) {
    return summary.state() == CaseState.ANNULLED;
  }
}
