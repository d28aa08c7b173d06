package org.sixfold.casework;

import java.util.List;
import org.sixfold.casework.PlaceFacts.Carer;
import org.sixfold.casework.PlaceFacts.Home;
import org.sixfold.casework.persistence.CaseworkMapper;
import org.springframework.stereotype.Component;

/** What people found when they looked for a carer (kind 13) and at the home (kind 16). */
@Component
class CareFindings {

  private static final String NONE_FOUND = "NONE_FOUND";
  private static final String FIT = "FIT";

  private final CaseworkMapper mapper;

  CareFindings(CaseworkMapper mapper) {
    this.mapper = mapper;
  }

  Carer carer(String caseId) {
    boolean none = mapper.latestOutcomes(caseId, "arrange-care", 1).contains(NONE_FOUND);
    return none ? Carer.NONE_FOUND : Carer.OPEN;
  }

  /** Two look; the home is fit again only when both have said so since. */
  Home home(String caseId) {
    List<String> seen = mapper.latestOutcomes(caseId, "check-home", 2);
    return seen.stream().allMatch(FIT::equals) ? Home.OPEN : Home.UNFIT;
  }
}
