package org.sixfold.casework;

import java.util.Optional;
import org.sixfold.riskarea.RiskLevel;

/** At which level the areas were in which a person was, when the person was there. */
public interface AreaLevels {

  /**
   * The strictest one that a told stay surely met, by the register as it is now; empty if none. An
   * area that is only a part of the place told does not count.
   */
  Optional<RiskLevel> strictest(String caseId);
}
