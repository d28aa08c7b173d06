package org.sixfold.board;

import java.util.List;
import java.util.Set;

/**
 * What holds up people who are still being checked; whoever knows the path's tasks says so. A case
 * counts under the first cause that one of its open tasks shows.
 */
public interface StopCauses {

  /** The cause that is a call: which call it is, is counted. */
  String CALL = "CALL";

  /** Nobody is asked at the moment, and somebody goes to the door again. */
  String VISIT = "VISIT";

  /** The check has come to a result, and nobody has signed yet. */
  String DECISION = "DECISION";

  /** No task of the check is open, and none was before. */
  String OTHER = "OTHER";

  /**
   * A cause.
   *
   * @param code at most 20 characters
   * @param kinds of open tasks that show it
   * @param part of the kind; null for any
   */
  record Cause(String code, Set<String> kinds, String part) {}

  /** The most telling first. */
  List<Cause> causes();
}
