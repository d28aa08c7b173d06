package org.sixfold.casefile;

import org.sixfold.access.SignedInUser;

/** A reason for which a file opens to somebody, such as an open task in it. */
public interface CaseFileGrant {

  boolean opens(String caseId, SignedInUser user);
}
