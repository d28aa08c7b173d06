package org.sixfold.casefile;

import java.util.List;
import java.util.function.IntSupplier;
import org.sixfold.casefile.persistence.CaseTallyMapper;
import org.springframework.stereotype.Component;

/**
 * Keeps the counts of cases equal to the cases, in the transaction that changes them. Whoever
 * changes a case's place, state or stage does it through here.
 */
@Component
class CaseTally {

  private final CaseTallyMapper mapper;

  CaseTally(CaseTallyMapper mapper) {
    this.mapper = mapper;
  }

  void opened(List<String> caseIds) {
    mapper.count(caseIds, 1);
  }

  /** Counts the case out as it was and in as the change leaves it; answers what the change does. */
  int changing(String caseId, IntSupplier change) {
    List<String> one = List.of(caseId);
    mapper.count(one, -1);
    int changed = change.getAsInt();
    mapper.count(one, 1);
    return changed;
  }
}
