package org.sixfold.rules;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sixfold.rules.SwitchLine.Effect;

/**
 * A day on which rules change.
 *
 * @param effectiveAt 00:00 of that day
 * @param comes rule sets that come into force
 * @param lapses rule sets that are in force no more
 * @param counts people by what becomes of their measures; who is free by then is left out
 * @param unreadable cases of which nobody can say what becomes of them
 * @param signed the list for that moment; null while nobody has signed one
 */
public record RuleChange(
    Instant effectiveAt,
    List<String> comes,
    List<String> lapses,
    Map<Effect, Integer> counts,
    List<String> unreadable,
    SignedList signed) {

  /** Who signed, and for which body. */
  public record SignedList(
      String id, String documentNo, String authority, String signedBy, Instant signedAt) {}
}
