package org.sixfold.shared;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Finds ID numbers and phones in free text, however they are set: full width, in groups, with
 * blanks or dashes between. They stand in the file, where each opening is recorded, and nowhere
 * else. The page knows them by the same pattern ({@code personal-numbers.ts}).
 */
public final class PersonalNumbers {

  private static final String GAP = "[ -]?";
  private static final String DIGIT = GAP + "\\d";

  /** The year, month and day of birth: two dates and an hour make eighteen digits as well. */
  private static final String BORN =
      "(?:" + GAP + "1" + GAP + "[89]|" + GAP + "2" + GAP + "0)" + DIGIT + DIGIT + GAP + "[01]"
          + DIGIT + GAP + "[0-3]" + DIGIT;

  private static final String ID_NUMBER =
      "[1-9](?:" + DIGIT + "){5}" + BORN + "(?:" + DIGIT + "){3}" + GAP + "[\\dXx]";
  private static final String MOBILE =
      "(?:\\+?86" + GAP + ")?1" + GAP + "[3-9](?:" + DIGIT + "){9}";
  private static final String FIXED = "0\\d{2,3}" + GAP + "\\d{3,4}" + GAP + "\\d{4}";
  private static final Pattern ANY =
      Pattern.compile("(?<!\\d)(?:" + ID_NUMBER + "|" + MOBILE + "|" + FIXED + ")(?!\\d)");

  private PersonalNumbers() {}

  public static boolean areIn(String text) {
    return ANY.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).find();
  }
}
