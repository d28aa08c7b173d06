package org.sixfold.worklist;

import java.util.Collection;
import java.util.Set;

/** Whether nobody should be phoned or visited about a case for now. */
public interface ContactHold {

  boolean holds(String caseId);

  /** Of the given cases those about which it is so. */
  Set<String> holding(Collection<String> caseIds);
}
