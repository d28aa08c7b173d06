package org.sixfold.form;

import java.util.regex.Pattern;
import org.sixfold.shared.Trimming;

/** Texts as the page writes them: both sides must see the same blanks and the same moments. */
final class FormText {

  static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  static final Pattern DATE_TIME =
      Pattern.compile(
          DATE.pattern() + "T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})");

  private FormText() {}

  /** Without the blanks that ECMAScript's {@code trim} takes away. */
  static String trim(String text) {
    return Trimming.trim(text, FormText::isBlank);
  }

  private static boolean isBlank(int one) {
    return Character.isSpaceChar(one) || one >= '\t' && one <= '\r' || one == '\uFEFF';
  }
}
