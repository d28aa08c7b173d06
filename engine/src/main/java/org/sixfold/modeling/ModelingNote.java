package org.sixfold.modeling;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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
   * @param invalid the refusal of what is proposed or decided
   */
  static String required(String note, Function<List<FieldProblem>, ProblemException> invalid) {
    List<FieldProblem> problems = new ArrayList<>();
    return fit(FreeText.required("note", note, LONGEST, problems), problems, invalid);
  }

  /** As {@link #required}, but null if there are none. */
  static String optional(String note, Function<List<FieldProblem>, ProblemException> invalid) {
    List<FieldProblem> problems = new ArrayList<>();
    return fit(FreeText.optional("note", note, LONGEST, problems), problems, invalid);
  }

  private static String fit(
      String text,
      List<FieldProblem> problems,
      Function<List<FieldProblem>, ProblemException> invalid) {
    if (!problems.isEmpty()) {
      throw invalid.apply(problems);
    }
    return text;
  }
}
