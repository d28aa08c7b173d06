package org.sixfold.rules;

import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.casework.BothLanguages;
import org.sixfold.casework.RestrictionRule;

/**
 * A row of the rules in words.
 *
 * @param days of the first stage
 * @param then what follows; null if nothing does, as its days
 * @param cited id, source and validity in one line
 */
public record CitedRow(Kind kind, int days, Kind then, Integer thenDays, BothLanguages.Line cited) {

  static CitedRow of(RestrictionRule rule) {
    RestrictionRule.Part then = rule.second();
    return new CitedRow(
        rule.first().kind(),
        rule.first().days(),
        then == null ? null : then.kind(),
        then == null ? null : then.days(),
        rule.cited());
  }
}
