package org.sixfold.shared;

import java.util.List;

/**
 * Text that comes beside the forms: stripped and not too long, and what people write themselves
 * without numbers of people. Lengths count characters as people do: a rare one is one. What is
 * wrong is noted, and there is no text then.
 */
public final class FreeText {

  private FreeText() {}

  /** Words that must be there; null with a problem noted if they are missing or unfit. */
  public static String required(
      String field, String value, int longest, List<FieldProblem> problems) {
    return isMissing(field, value, problems) ? null : optional(field, value, longest, problems);
  }

  /** Words; null if there are none, or with a problem noted if they are unfit. */
  public static String optional(
      String field, String value, int longest, List<FieldProblem> problems) {
    String text = value == null || value.isBlank() ? null : fit(field, value, longest, problems);
    if (text != null && PersonalNumbers.areIn(text)) {
      problems.add(new FieldProblem(field, "text.personalNumber"));
      return null;
    }
    return text;
  }

  /** A name or key of ours, whose digits are nobody's number; null with a problem noted. */
  public static String key(String field, String value, int longest, List<FieldProblem> problems) {
    return isMissing(field, value, problems) ? null : fit(field, value, longest, problems);
  }

  private static boolean isMissing(String field, String value, List<FieldProblem> problems) {
    boolean missing = value == null || value.isBlank();
    if (missing) {
      problems.add(new FieldProblem(field, "form.required"));
    }
    return missing;
  }

  private static String fit(String field, String value, int longest, List<FieldProblem> problems) {
    String text = value.strip();
    if (text.codePointCount(0, text.length()) > longest) {
      problems.add(new FieldProblem(field, "form.tooLong", longest));
      return null;
    }
    return text;
  }
}
