package org.sixfold.verification;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the words of a list say of people besides places that the risk-area register knows. */
final class ListWords {

  private static final Pattern SECONDARY = Pattern.compile("次密|密接的密接|密切接触者的密切接触者");
  private static final Pattern CLOSE = Pattern.compile("密接|密切接触");
  private static final Pattern CLOSED_LOOP = Pattern.compile("(解除|结束|离开|退出)闭环");
  private static final Pattern ENTRY = Pattern.compile("境外|入境|国外|香港|澳门|台湾");
  private static final Pattern COUNTRY = Pattern.compile("^(?:" + countries() + ")");

  private ListWords() {}

  static boolean secondaryContact(Map<String, Object> details) {
    return SECONDARY.matcher(said(details)).find();
  }

  static boolean closeContact(Map<String, Object> details) {
    return !secondaryContact(details) && CLOSE.matcher(said(details)).find();
  }

  static boolean leftClosedLoop(Map<String, Object> details) {
    return CLOSED_LOOP.matcher(said(details)).find();
  }

  static boolean fromAbroad(Map<String, Object> details) {
    return ENTRY.matcher(said(details)).find() || isAbroad(text(details, "origin"));
  }

  /** Whether a place is named as one outside the border. */
  static boolean isAbroad(String place) {
    return ENTRY.matcher(place).find() || COUNTRY.matcher(place.strip()).find();
  }

  private static String said(Map<String, Object> details) {
    return text(details, "dataSource") + " " + text(details, "remark");
  }

  private static String text(Map<String, Object> details, String field) {
    return details.get(field) == null ? "" : details.get(field).toString();
  }

  private static String countries() {
    return Stream.of(Locale.getISOCountries())
        .filter(code -> !code.equals(Locale.CHINA.getCountry()))
        .map(code -> new Locale("", code).getDisplayCountry(Locale.SIMPLIFIED_CHINESE))
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }
}
