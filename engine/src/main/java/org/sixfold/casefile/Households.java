package org.sixfold.casefile;

import java.util.List;
import org.sixfold.casefile.persistence.CaseQueryMapper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People of one door who have a case each. */
@Service
@Transactional(readOnly = true)
public class Households {

  private static final int MOST = 20;

  private final CaseQueryMapper cases;

  Households(CaseQueryMapper cases) {
    this.cases = cases;
  }

  /** Another person of the household. */
  public record Housemate(String caseId, String name, CaseState state) {}

  /** The others of the household whose cases are open. */
  public List<Housemate> openOf(String caseId) {
    return cases.findHousemates(caseId, MOST).stream()
        .map(row -> new Housemate(row.caseId(), row.name(), row.caseState()))
        .filter(one -> !one.state().isEnded())
        .toList();
  }
}
