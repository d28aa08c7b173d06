package org.sixfold.casefile;

import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.ColourRules.Shade;
import org.springframework.stereotype.Component;

/** Why the person has the colour, in the words of the released decision. */
@Component
class ColourWhySection implements CaseFileSection {

  private final Colours colours;

  ColourWhySection(Colours colours) {
    this.colours = colours;
  }

  record Why(String zh, String en) {}

  @Override
  public String name() {
    return "colourWhy";
  }

  @Override
  public Object content(String caseId, SignedInUser viewer) {
    Shade shade = colours.shade(caseId);
    return new Why(shade.zh(), shade.en());
  }
}
