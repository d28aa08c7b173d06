package org.sixfold.rights;

import java.util.List;
import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.CaseFileSection;
import org.sixfold.casework.Objections;
import org.sixfold.casework.Objections.Objection;
import org.springframework.stereotype.Component;

/** In the file: what the person objected, and what was answered. */
@Component
class ObjectionsSection implements CaseFileSection {

  private final Objections objections;

  ObjectionsSection(Objections objections) {
    this.objections = objections;
  }

  @Override
  public String name() {
    return "objections";
  }

  @Override
  public List<Objection> content(String caseId, SignedInUser viewer) {
    return objections.of(caseId);
  }
}
