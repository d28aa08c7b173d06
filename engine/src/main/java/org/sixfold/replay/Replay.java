package org.sixfold.replay;

import java.time.Instant;
import java.util.Map;

/**
 * A replay of a past time through a draft.
 *
 * @param n counts the replays of the draft
 * @param to what came then or later is not looked at
 * @param limit so many cases at the most; null for all
 * @param revision of the draft that was replayed; null before it began
 * @param base release with which it is compared; null before it began
 * @param outdated whether the draft has changed since
 * @param failure dotted code; null unless it failed
 * @param reason the same in words, {@code {zh, en}}, naming what could not be read; null as that
 * @param unreadable name of the file that could not be read; null if none is known
 * @param resultHash the same for the same result; null before it is done
 * @param summary null before it is done, and in lists
 */
public record Replay(
    int n,
    State state,
    Instant from,
    Instant to,
    Integer limit,
    Integer revision,
    Integer base,
    boolean outdated,
    String startedBy,
    Instant startedAt,
    Instant endedAt,
    Progress progress,
    String failure,
    Map<String, String> reason,
    String unreadable,
    String resultHash,
    ReplaySummary summary) {

  /** How far it is. */
  public enum State {
    WAITING,
    RUNNING,
    DONE,
    FAILED
  }

  /** Cases done of all. */
  public record Progress(int done, int total) {}
}
