package org.sixfold.modeling.web;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sixfold.shared.ProblemException;

/** Which revision a text came from, as the header {@code If-Match} says: {@code "3"}. */
final class Revision {

  private static final Pattern TAG = Pattern.compile("(?:W/)?\"?(\\d{1,9})\"?");

  private Revision() {}

  /**
   * The number.
   *
   * @throws ProblemException 428 {@code draft.revisionRequired}
   */
  static int of(String ifMatch) {
    Matcher tag = TAG.matcher(ifMatch == null ? "" : ifMatch.strip());
    if (!tag.matches()) {
      throw new ProblemException(428, "draft.revisionRequired", List.of(), Map.of());
    }
    return Integer.parseInt(tag.group(1));
  }

  static String tag(int revision) {
    return "\"" + revision + "\"";
  }
}
