package org.sixfold.casefile;

/** How numbers are shown to who need not know them. */
public final class Masking {

  private static final int LONG_DOCUMENT = 15;

  private Masking() {}

  /** First 6 and last 2 of an ID number; of shorter documents the first and the last 2. */
  public static String document(String document) {
    if (document == null || document.isEmpty()) {
      return document;
    }
    return document.length() >= LONG_DOCUMENT ? masked(document, 6, 2) : masked(document, 1, 2);
  }

  /** First 3 and last 4 of a phone number; an unusable short one is hidden. */
  public static String phone(String phone) {
    if (phone == null || phone.isEmpty()) {
      return phone;
    }
    return phone.length() >= 11 ? masked(phone, 3, 4) : "*".repeat(phone.length());
  }

  private static String masked(String text, int first, int last) {
    if (text.length() <= first + last) {
      return "*".repeat(text.length());
    }
    return text.substring(0, first)
        + "*".repeat(text.length() - first - last)
        + text.substring(text.length() - last);
  }
}
