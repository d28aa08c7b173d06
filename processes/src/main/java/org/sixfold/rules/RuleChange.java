package org.sixfold.rules;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sixfold.rules.SwitchLine.Effect;
import org.sixfold.rules.persistence.RuleSwitchRow;

/**
 * A moment at which rules change.
 *
 * @param effectiveAt 00:00 of a day on which a rule comes or lapses, or the moment of a release
 * @param comes rule sets that come into force
 * @param lapses rule sets that are in force no more
 * @param counts people by what becomes of their measures; who is free by then is left out
 * @param unreadable cases of which nobody can say what becomes of them
 * @param wave vehicles and papers that it takes
 * @param signed the list for that moment; null while nobody has signed one
 */
public record RuleChange(
    Instant effectiveAt,
    List<String> comes,
    List<String> lapses,
    Map<Effect, Integer> counts,
    List<String> unreadable,
    ReleaseWave wave,
    SignedList signed) {

  /** Who signed, and for which body. */
  public record SignedList(
      String id, String documentNo, String authority, String signedBy, Instant signedAt) {

    static SignedList of(RuleSwitchRow list) {
      return list == null
          ? null
          : new SignedList(
              list.id(), list.documentNo(), list.authority(), list.signedBy(), list.signedAt());
    }
  }
}
