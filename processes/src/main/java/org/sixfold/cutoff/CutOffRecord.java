package org.sixfold.cutoff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sixfold.access.Role;

/**
 * What was frozen at a cut-off, for ever the same, and what was added later.
 *
 * @param signature null while it waits for one
 * @param intact whether snapshot, signature and addenda are what was written: a row changed by hand
 *     makes it false
 */
public record CutOffRecord(
    LocalDate day,
    String grid,
    String gridName,
    Instant cutOffAt,
    Instant takenAt,
    String sha256,
    boolean intact,
    FrozenFigures figures,
    Signature signature,
    List<Addendum> addenda) {

  /** Who answers for the figures. */
  public record Signature(String by, String name, Role role, Instant at) {}

  /** Figures that became known later, and why. */
  public record Addendum(
      int seq,
      String reason,
      String by,
      String name,
      Instant at,
      String sha256,
      boolean intact,
      FrozenFigures figures) {}
}
