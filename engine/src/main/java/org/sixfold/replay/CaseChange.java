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
 * @param restrictions what becomes otherwise within each of the person's restrictions, in order;
 *     what comes outside of any stands last
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
    int assumed,
    List<Within> restrictions) {

  /**
   * What becomes otherwise within a restriction.
   *
   * @param kind {@code NONE} outside of any
   */
  public record Within(
      String kind, int missedBefore, int missedAfter, List<String> added, List<String> dropped) {}

  /** What a decision is about. */
  public enum What {
    /** The state in which the case ends; {@code OPEN} if it had not. */
    END,
    /** The row of the rules by which a measure is signed; {@code NONE} if none allows it. */
    RULE
  }

  /** Codes before and after. */
  public record Decided(What what, String from, String to) {}

  /** The same, with what becomes otherwise within the person's restrictions. */
  CaseChange within(List<Within> each) {
    return new CaseChange(
        no,
        decided,
        missedBefore,
        missedAfter,
        heldMinutes,
        running,
        added,
        dropped,
        assumed,
        each);
  }

  boolean isOne() {
    return !decided.isEmpty()
        || missedBefore != missedAfter
        || heldMinutes != 0
        || !added.isEmpty()
        || !dropped.isEmpty();
  }
}
