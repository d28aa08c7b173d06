package org.sixfold.casework;

import java.time.Instant;
import java.util.List;

/** What people need. All writes join the caller's transaction and are audited. */
public interface Needs {

  /**
   * A need as somebody learnt of it.
   *
   * @param detail in the words of who asked; null if only the category is known. It may tell of
   *     somebody's health and is kept apart.
   * @param cause what brought it up, such as a task's id
   */
  record NewNeed(
      String caseId, NeedCategory category, String detail, String cause, String raisedBy) {}

  /**
   * A need as kept, without the words of who asked.
   *
   * @param state {@code OPEN}, {@code PARTLY}, {@code MET} or {@code UNMET}
   */
  record Need(String id, NeedCategory category, String state, String raisedBy, Instant raisedAt) {}

  /** Those of a case, newest first. */
  List<Need> of(String caseId);

  /**
   * Keeps a need and sets somebody to work on it; before a measure was proposed it waits, and is
   * taken up with the decision. The same need again, while it is open, is one need.
   *
   * @return its id
   */
  String raise(NewNeed need);

  /**
   * Raises what the codes of a form's checklist name; {@code NONE} and empty lists raise nothing.
   */
  default void raiseAll(String caseId, List<String> codes, String cause, String raisedBy) {
    codes.stream()
        .filter(code -> !"NONE".equals(code))
        .forEach(
            code -> raise(new NewNeed(caseId, NeedCategory.valueOf(code), null, cause, raisedBy)));
  }

  /**
   * Takes up what calls and visits of the check noted, once a measure is signed: right after the
   * step's transaction, since a message must not enter a running step of the process.
   */
  void raiseKnown(String caseId);
}
