package org.sixfold.worklist;

/** Whether nobody should be phoned or visited about a case for now. */
public interface ContactHold {

  boolean holds(String caseId);
}
