package org.sixfold.intake.reading;

import java.math.BigDecimal;

/**
 * One cell as the file holds it.
 *
 * @param text what is written; of a number its digits as stored
 * @param numeric whether the spreadsheet holds a number, which has at most 15 sound digits
 */
public record Cell(String text, boolean numeric) {

  public static final Cell BLANK = new Cell("", false);

  private static final int LONGEST_NUMBER = 40;

  public static Cell text(String text) {
    return text == null || text.isEmpty() ? BLANK : new Cell(text, false);
  }

  /** What people read in the cell: numbers without exponent or needless zeros. */
  public String plain() {
    if (!numeric) {
      return text;
    }
    try {
      BigDecimal number = new BigDecimal(text).stripTrailingZeros();
      boolean absurd = Math.abs((long) number.precision() - number.scale()) > LONGEST_NUMBER;
      return absurd || Math.abs((long) number.scale()) > LONGEST_NUMBER
          ? text
          : number.toPlainString();
    } catch (NumberFormatException e) {
      return text;
    }
  }

  boolean isBlank() {
    return Texts.trim(text).isEmpty();
  }
}
