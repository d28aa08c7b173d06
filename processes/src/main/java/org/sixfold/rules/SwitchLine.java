package org.sixfold.rules;

import java.time.Instant;
import java.util.List;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.casefile.Restrictions.Part;

/**
 * What the rules of a day make of one person's running restrictions.
 *
 * @param newRule null if no rule is in force for the class, so that everything ends
 * @param newEnd never later than {@code oldEnd}
 * @param parts what runs from then on; empty if everything ends
 * @param testsDropped planned tests that fall away
 * @param keepsEarlier whether the new rule alone would hold longer than now: the earlier end stays
 * @param inFacility whether the person lies in a facility by what runs now
 */
public record SwitchLine(
    String caseId,
    String grid,
    Effect effect,
    String oldRule,
    Instant oldEnd,
    Kind oldKind,
    String newRule,
    Instant newEnd,
    List<Part> parts,
    int testsDropped,
    boolean keepsEarlier,
    boolean inFacility) {

  /** Where the person is from then on; null if everything ends. */
  public Kind newKind() {
    return parts.isEmpty() ? null : parts.get(0).kind();
  }

  /** What happens to the person. */
  public enum Effect {
    UNCHANGED,
    SHORTER,
    /** From the facility home, or to a lighter measure, and never later to the end. */
    MOVES,
    ENDS
  }
}
