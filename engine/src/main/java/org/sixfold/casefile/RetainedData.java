package org.sixfold.casefile;

import java.util.Map;

/**
 * Data about cases that is destroyed when its purpose ends. Every module that keeps something about
 * a case in a table of its own erases it itself; a test looks through all tables.
 */
public interface RetainedData {

  /**
   * Erases all content about an ended case, in the caller's transaction. A second call finds
   * nothing.
   *
   * @return how many rows were erased, by a word for what they were
   */
  Map<String, Integer> erase(String caseId);
}
