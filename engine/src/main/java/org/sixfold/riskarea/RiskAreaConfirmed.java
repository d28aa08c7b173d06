package org.sixfold.riskarea;

/**
 * An entry counts from now on; published in the confirming transaction.
 *
 * @param entry as confirmed
 * @param changed the entry from which it takes over, as it was before; null for a new place
 */
public record RiskAreaConfirmed(RiskArea entry, RiskArea changed) {

  /**
   * Whether less follows from it than before: a lower level, an end, or a time that ends earlier.
   */
  public boolean lowers() {
    if (changed == null) {
      return false;
    }
    boolean endsEarlier =
        entry.to() != null && (changed.to() == null || entry.to().isBefore(changed.to()));
    boolean lower = entry.level().isLowerThan(changed.level());
    boolean higher = changed.level().isLowerThan(entry.level());
    return lower || entry.kind() == RiskArea.Kind.END || endsEarlier && !higher;
  }
}
