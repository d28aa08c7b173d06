package org.sixfold.access;

/** Shortens what identifies a person to what a worker needs to recognise it. */
public final class Masking {

  private static final int ID_NUMBER_LENGTH = 18;
  private static final int PHONE_LENGTH = 11;

  private Masking() {}

  /**
   * An ID number's first six and last two characters; of other documents only the last two. Null
   * stays null.
   */
  public static String document(String document) {
    if (document == null) {
      return null;
    }
    return keep(document, document.length() >= ID_NUMBER_LENGTH ? 6 : 0, 2);
  }

  /**
   * A phone's first three and last four digits; of numbers of another length only the last two.
   * Null stays null.
   */
  public static String phone(String phone) {
    if (phone == null) {
      return null;
    }
    return phone.length() == PHONE_LENGTH ? keep(phone, 3, 4) : keep(phone, 0, 2);
  }

  private static String keep(String text, int first, int last) {
    int hidden = text.length() - first - last;
    if (hidden <= 0) {
      return "*".repeat(text.length());
    }
    return text.substring(0, first) + "*".repeat(hidden) + text.substring(first + hidden);
  }
}
