package org.sixfold.replay.persistence;

/**
 * A case that comes out otherwise.
 *
 * @param number tells it apart from others of its replay, and nobody who it is
 * @param decided whether something else is decided
 * @param missedChange deadlines missed more; less if negative
 * @param heldMinutes longer; shorter if negative
 * @param content as JSON
 */
public record ReplayCaseRow(
    String replayId,
    int number,
    boolean decided,
    int missedChange,
    long heldMinutes,
    String content) {}
