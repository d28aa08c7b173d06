package org.sixfold.rules;

import java.time.Instant;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.rules.SwitchLine.Effect;

/**
 * One for whom rules to come change something, as a preview shows it.
 *
 * @param line counts them from 1; who may not know the person knows nobody by more than that
 * @param caseId null for whom the person is none of their business, as the grid
 * @param newRule the row that orders it; null if none does
 * @param newKind null if everything ends
 * @param testsDropped test days that fall away
 */
public record ChangeLine(
    int line,
    String caseId,
    String grid,
    Effect effect,
    String oldRule,
    Instant oldEnd,
    Kind oldKind,
    String newRule,
    Instant newEnd,
    Kind newKind,
    int testsDropped) {

  static ChangeLine of(int number, SwitchLine line, boolean named) {
    return new ChangeLine(
        number,
        named ? line.caseId() : null,
        named ? line.grid() : null,
        line.effect(),
        line.oldRule(),
        line.oldEnd(),
        line.oldKind(),
        line.newRule(),
        line.newEnd(),
        line.newKind(),
        line.testsDropped());
  }
}
