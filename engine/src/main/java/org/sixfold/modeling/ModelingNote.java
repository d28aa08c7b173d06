package org.sixfold.modeling;

import java.util.ArrayList;
import java.util.List;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.FreeText;
import org.sixfold.shared.ProblemException;

/** What people say for the log when they propose or decide; a field {@code note}. */
final class ModelingNote {

  static final int LONGEST = 2000;

  private ModelingNote() {}

  /**
   * Words that must be there.
   *
   * @throws ProblemException 422 with the given code
   */
  static String required(String note, String code) {
    List<FieldProblem> problems = new ArrayList<>();
    return fit(FreeText.required("note", note, LONGEST, problems), problems, code);
  }

  /** As {@link #required}, but null if there are none. */
  static String optional(String note, String code) {
    List<FieldProblem> problems = new ArrayList<>();
    return fit(FreeText.optional("note", note, LONGEST, problems), problems, code);
  }

  private static String fit(String text, List<FieldProblem> problems, String code) {
    if (!problems.isEmpty()) {
      throw ProblemException.unfit(code, problems);
    }
    return text;
  }
}
