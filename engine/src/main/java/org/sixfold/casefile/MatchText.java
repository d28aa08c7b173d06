package org.sixfold.casefile;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What two ways of writing the same name, document, phone or address have in common. */
final class MatchText {

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern SPACE_OR_APOSTROPHE = Pattern.compile("[\\s\\p{Z}'`\u2018\u2019]+");
  private static final Pattern SPACE_OR_HYPHEN = Pattern.compile("[\\s\\p{Z}\\-\u2010-\u2015]+");
  private static final Pattern REGION = Pattern.compile("^(浙江省)?(金华市)?(永康市?)?(东城街道|东城)?");
  private static final Pattern DOOR = Pattern.compile("\\d+[室号户]$");

  private MatchText() {}

  static String name(String written) {
    return SPACE.matcher(nfkc(written)).replaceAll("").toUpperCase(Locale.ROOT);
  }

  static String document(String written) {
    return SPACE_OR_APOSTROPHE.matcher(nfkc(written)).replaceAll("").toUpperCase(Locale.ROOT);
  }

  static String phone(String written) {
    String digits = SPACE_OR_HYPHEN.matcher(nfkc(written)).replaceAll("");
    return digits.startsWith("+86") ? digits.substring(3) : digits;
  }

  /**
   * The door an address names; empty if it names no door, so that a whole village is no household.
   */
  static String door(String written) {
    if (written == null) {
      return "";
    }
    String address = SPACE.matcher(nfkc(written)).replaceAll("");
    String local = REGION.matcher(address).replaceFirst("");
    return DOOR.matcher(local).find() ? local : "";
  }

  private static String nfkc(String written) {
    return Normalizer.normalize(written, Normalizer.Form.NFKC);
  }
}
