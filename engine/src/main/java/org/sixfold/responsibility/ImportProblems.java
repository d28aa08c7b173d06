package org.sixfold.responsibility;

import java.util.List;
import org.sixfold.shared.Csv;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;

/** How an import says which fields of which lines are wrong. */
final class ImportProblems {

  /** Enough to see what is wrong with a file. */
  private static final int MOST = 200;

  private ImportProblems() {}

  static FieldProblem of(Csv.Row line, String column, String code, Object... args) {
    return new FieldProblem("line " + line.line() + ": " + column, code, args);
  }

  /**
   * @throws ProblemException 422 {@code import.invalid} if there are any
   */
  static void refuse(List<FieldProblem> problems) {
    if (!problems.isEmpty()) {
      throw ProblemException.unfit(
          "import.invalid", problems.subList(0, Math.min(problems.size(), MOST)));
    }
  }
}
