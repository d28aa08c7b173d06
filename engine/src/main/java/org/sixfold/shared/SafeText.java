package org.sixfold.shared;

import java.util.regex.Pattern;

/** Texts of strangers in a file that a spreadsheet opens. */
public final class SafeText {

  private static final Pattern NUMBER = Pattern.compile("[+-]?[\\d\\s-]+");

  private SafeText() {}

  /**
   * Nothing that XML forbids, and nothing that becomes a formula once the file is saved as text: a
   * leading apostrophe keeps it a text.
   */
  public static String forSpreadsheet(String text) {
    StringBuilder allowed = new StringBuilder(text.length() + 1);
    text.codePoints().filter(SafeText::isAllowed).forEach(allowed::appendCodePoint);
    boolean formula = !allowed.isEmpty() && "=+-@\t\r".indexOf(allowed.charAt(0)) >= 0;
    if (formula && !NUMBER.matcher(allowed).matches()) {
      allowed.insert(0, '\'');
    }
    return allowed.toString();
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }
}
