package org.sixfold.modeling;

import java.time.Instant;
import java.util.List;

/**
 * Whom a release holds longer in future, and who signed for it.
 *
 * @param replay number of the draft's last replay; null if it was never replayed
 * @param outdated whether the draft has changed since
 * @param heldLonger how many people of that replay
 * @param longerRows classes that its tables hold longer; empty once it is decided
 * @param signatureNeeded whether it can be approved only with a named signature
 * @param signed null unless somebody signed
 */
public record ReleaseHolding(
    Integer replay,
    boolean outdated,
    int heldLonger,
    List<HoldingOutlook.LongerClass> longerRows,
    boolean signatureNeeded,
    Signed signed) {

  /** A signature as it was given. */
  public record Signed(String by, String name, String statement, Instant at) {}
}
