package org.sixfold.intake.reading;

import java.text.Normalizer;
import org.sixfold.shared.Trimming;

/** Trimming and normalising as lists need it. */
public final class Texts {

  private Texts() {}

  /** Without blanks at both ends, full-width, no-break and zero-width ones included. */
  public static String trim(String text) {
    return Trimming.trim(text, Texts::isBlank);
  }

  /** Full-width letters and digits become plain ones. */
  public static String nfkc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  private static boolean isBlank(int c) {
    return c <= ' ' || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b';
  }
}
