package org.sixfold.casefile;

import org.sixfold.access.SignedInUser;

/** A part of the case file that another module contributes, such as the open tasks. */
public interface CaseFileSection {

  /** Name of the member in {@code GET /api/cases/{id}}. */
  String name();

  /** The section's content for a viewer who may open the file. */
  Object content(String caseId, SignedInUser viewer);
}
