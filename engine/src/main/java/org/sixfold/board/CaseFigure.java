package org.sixfold.board;

/**
 * A number of the board that is made of cases; what belongs to it is said once, in {@code
 * CaseFigureMapper.xml}. Its value narrows it: what is meant stands with each.
 */
public enum CaseFigure {
  /** Cases by state; all of them without a value. */
  STATE,
  /** Open cases by stage. */
  STAGE,
  /** Cases whose state and end contradict each other. */
  UNBALANCED,
  /** People on the filter's list, at least as far as the {@link ListStep} given. */
  LIST,
  /** People who are still being checked, by what holds them up; see {@link StopCauses}. */
  STOPPED,
  /**
   * People whose last restriction ends within an hour; the value is the hour's beginning, such as
   * {@code 2021-12-11T12:00:00Z}.
   */
  ENDING,
  /** People whose stay in a facility ends within an hour; the value as of {@link #ENDING}. */
  LEAVING,
  /** Held longer than the law allows; amounts are seconds. */
  BEYOND_END,
  /** Limited before a signature, or at a gate; amounts are seconds. */
  WITHOUT_DECISION,
  /** Samples that a laboratory owes an answer. */
  RESULTS_LATE,
  /** Needs that nobody could meet so far. */
  UNMET_NEEDS,
  /** Beds held: of a facility and kind, as {@code code/KIND}. */
  BED,
  /** Seats on vehicles on a journey: of a vehicle. */
  JOURNEY;

  /** Whether it tells who lies or sits where, which only the command room is told of all. */
  boolean isOfPlaces() {
    return this == BED || this == JOURNEY;
  }
}
