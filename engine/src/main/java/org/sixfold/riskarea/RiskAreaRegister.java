package org.sixfold.riskarea;

import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Confirmed entries by their ids, for who acts on them later. */
@Service
@Transactional(readOnly = true)
public class RiskAreaRegister {

  private final RiskAreas areas;

  RiskAreaRegister(RiskAreas areas) {
    this.areas = areas;
  }

  /**
   * A confirmed change as it was told when it was confirmed.
   *
   * @throws ProblemException 404 {@code riskArea.unknown}
   */
  public RiskAreaConfirmed confirmed(String id) {
    RiskArea entry = areas.find(id);
    if (entry.changes() == null) {
      return new RiskAreaConfirmed(entry, null);
    }
    RiskArea cut = areas.find(entry.changes());
    return new RiskAreaConfirmed(entry, cut.endingAt(entry.previousTo()));
  }
}
