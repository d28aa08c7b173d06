package org.sixfold.replay.persistence;

import java.time.Instant;

/**
 * A replay as stored.
 *
 * @param number counts the replays of a draft
 * @param state {@code WAITING}, {@code RUNNING}, {@code DONE} or {@code FAILED}
 * @param mostCases null for all
 * @param revision of the draft that was replayed; null before it began
 * @param baseNo release with which it is compared; null before it began
 * @param claim how often it was taken by a node; only the last one may write
 * @param total cases found so far
 * @param failure what kind of failure ended it; null unless failed
 * @param failureWords what the text of that failure names, as JSON; null unless failed
 * @param resultHash the same for the same result; null before it is done
 * @param longerCases how many people would be held longer
 * @param summary as JSON; null before it is done
 */
public record ReplayRow(
    String id,
    String draftId,
    int number,
    String state,
    Instant fromAt,
    Instant untilAt,
    Integer mostCases,
    Integer revision,
    Integer baseNo,
    String startedBy,
    Instant startedAt,
    Instant heldUntil,
    int claim,
    int total,
    int done,
    Instant endedAt,
    String failure,
    String failureWords,
    String resultHash,
    int longerCases,
    String summary) {

  public static final String WAITING = "WAITING";
  public static final String RUNNING = "RUNNING";
  public static final String DONE = "DONE";
  public static final String FAILED = "FAILED";
}
