package org.sixfold.replay;

import java.util.List;

/**
 * What becomes otherwise for a case.
 *
 * @param no tells it apart from others of its replay, and nobody who it is
 * @param decided what would be decided otherwise
 * @param missedBefore deadlines missed by the models in force
 * @param missedAfter deadlines missed by the draft
 * @param heldMinutes longer; shorter if negative; 0 if nothing changes
 * @param running whether the measure still runs: for who is held now nothing gets longer
 * @param added kinds of tasks that only the draft asks
 * @param dropped kinds of tasks that the draft asks no more
 * @param assumed how many answers had to be assumed under the draft
 */
public record CaseChange(
    int no,
    List<Decided> decided,
    int missedBefore,
    int missedAfter,
    long heldMinutes,
    boolean running,
    List<String> added,
    List<String> dropped,
    int assumed) {

  /** What a decision is about. */
  public enum What {
    /** The state in which the case ends; {@code OPEN} if it had not. */
    END,
    /** The row of the rules by which a measure is signed; {@code NONE} if none allows it. */
    RULE
  }

  /** Codes before and after. */
  public record Decided(What what, String from, String to) {}

  boolean isOne() {
    return !decided.isEmpty()
        || missedBefore != missedAfter
        || heldMinutes != 0
        || !added.isEmpty()
        || !dropped.isEmpty();
  }
}
