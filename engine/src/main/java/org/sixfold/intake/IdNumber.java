package org.sixfold.intake;

import java.time.DateTimeException;
import java.time.LocalDate;

/** The citizen identification number of GB 11643: region, birth date, sequence, check digit. */
final class IdNumber {

  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK_DIGITS = "10X98765432";

  private IdNumber() {}

  /** What is wrong with a cleaned number; null if nothing is. */
  static String problem(String number) {
    if (!number.matches("\\d+X?")) {
      return "DOCUMENT_FORMAT";
    }
    if (number.length() != 18) {
      return "DOCUMENT_TRUNCATED";
    }
    if (!hasBirthDate(number)) {
      return "DOCUMENT_BIRTHDATE";
    }
    return hasCheckDigit(number) ? null : "DOCUMENT_CHECK_DIGIT";
  }

  private static boolean hasBirthDate(String number) {
    try {
      LocalDate.of(
          Integer.parseInt(number.substring(6, 10)),
          Integer.parseInt(number.substring(10, 12)),
          Integer.parseInt(number.substring(12, 14)));
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean hasCheckDigit(String number) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (number.charAt(i) - '0') * WEIGHTS[i];
    }
    return CHECK_DIGITS.charAt(sum % 11) == number.charAt(17);
  }
}
