package org.sixfold.intake.reading;

import java.text.Normalizer;

/** Trimming and normalising as lists need it. */
public final class Texts {

  private Texts() {}

  /** Without blanks at both ends, full-width, no-break and zero-width ones included. */
  public static String trim(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /** Full-width letters and digits become plain ones. */
  public static String nfkc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b';
  }
}
