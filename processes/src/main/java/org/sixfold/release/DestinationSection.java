package org.sixfold.release;

import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.CaseFileSection;
import org.springframework.stereotype.Component;

/** Where the person goes, in the case file. */
@Component
class DestinationSection implements CaseFileSection {

  private final Destinations destinations;

  DestinationSection(Destinations destinations) {
    this.destinations = destinations;
  }

  @Override
  public String name() {
    return "destination";
  }

  @Override
  public Object content(String caseId, SignedInUser viewer) {
    return destinations.of(caseId).orElse(null);
  }
}
