package org.sixfold.handover;

import java.time.Instant;
import java.util.List;

/**
 * A signed note as giver or taker reads it.
 *
 * @param own whether the reader gave it
 * @param words for the whole shift; null for none
 * @param acknowledgedAt null until the taker has acknowledged all of it
 * @param lines of those whom the reader may read of now
 */
public record HandOverNote(
    String id,
    String givenBy,
    String takenBy,
    boolean own,
    String words,
    Instant givenAt,
    Instant startsAt,
    Instant acknowledgedAt,
    List<Line> lines) {

  /**
   * One person.
   *
   * @param facts codes as they stood when the note was signed
   * @param task which was due first by then; null for none
   */
  public record Line(
      String caseId,
      String name,
      String grid,
      List<String> facts,
      NextTask task,
      String words,
      Instant acknowledgedAt) {}

  boolean isAcknowledged() {
    return acknowledgedAt != null;
  }
}
