package org.sixfold.casefile;

import org.sixfold.access.SignedInUser;
import org.springframework.stereotype.Component;

/** The colour in the case file. */
@Component
class ColourSection implements CaseFileSection {

  private final Colours colours;

  ColourSection(Colours colours) {
    this.colours = colours;
  }

  @Override
  public String name() {
    return "colour";
  }

  @Override
  public Object content(String caseId, SignedInUser viewer) {
    return colours.of(caseId);
  }
}
