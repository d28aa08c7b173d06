package org.sixfold.modeling;

import java.time.Instant;
import java.util.Map;

/**
 * Running cases of a model that go from one release to another, from the proposal on.
 *
 * @param from number of the release they leave
 * @param to number of the release they go to
 * @param mapping from element to element of the model, where ids differ
 * @param targetInForce whether {@code to} is in force; if not, cases can only go back
 * @param total all cases of it: the sum of the counts
 * @param decidedBy who approved or rejected it; null before
 * @param reversalNote why those that had moved go back; null before
 */
public record Migration(
    String id,
    String key,
    int from,
    int to,
    Map<String, String> mapping,
    String note,
    State state,
    boolean targetInForce,
    Counts counts,
    int total,
    String proposedBy,
    Instant proposedAt,
    String decidedBy,
    Instant decidedAt,
    String decisionNote,
    String reversalNote,
    Instant changedAt) {

  /** How far it came. */
  public enum State {
    PROPOSED,
    REJECTED,
    /** The first few cases move. */
    CANARY,
    /** They have; somebody looks at them and says whether the others follow. */
    CANARY_DONE,
    MOVING,
    PAUSED,
    DONE,
    /** Those that moved go back. */
    REVERSING,
    REVERSED
  }

  /**
   * Cases by state.
   *
   * @param waiting their turn has not come
   * @param moved now under the other release
   * @param stayed under the release they were in; each says why
   * @param ended before their turn came, or before they could go back
   * @param reversed moved and back again
   */
  public record Counts(int waiting, int moved, int stayed, int ended, int reversed) {}
}
