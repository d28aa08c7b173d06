package org.sixfold.shared;

import java.util.function.IntPredicate;

/** Takes blanks from both ends of a text; what a blank is differs by who wrote it. */
public final class Trimming {

  private Trimming() {}

  public static String trim(String text, IntPredicate blank) {
    int from = 0;
    int to = text.length();
    while (from < to && blank.test(text.charAt(from))) {
      from++;
    }
    while (to > from && blank.test(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }
}
