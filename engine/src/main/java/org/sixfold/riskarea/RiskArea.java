package org.sixfold.riskarea;

import java.time.Instant;

/**
 * An entry of the register. It counts from the confirmation by a second person; what it says is
 * never overwritten: a change is a further entry that takes over from it at a moment.
 *
 * @param placeCode code of a division or of a grid
 * @param placeName as the paper names the place; may be narrower than the code's
 * @param from first moment of the level
 * @param to first moment at which it is over; null if open. An {@link Kind#END} covers nothing: its
 *     {@code to} is its {@code from}
 * @param changes id of the entry from which it takes over; null for a new place
 * @param previousTo until when the changed entry was to last before; null if open or nothing
 *     changed
 * @param reason why it was refused
 * @param decidedBy who confirmed or refused it; null until then
 */
public record RiskArea(
    String id,
    String placeCode,
    String placeName,
    RiskLevel level,
    Instant from,
    Instant to,
    RiskPaper paper,
    Kind kind,
    String changes,
    Instant previousTo,
    State state,
    String reason,
    String enteredBy,
    Instant enteredAt,
    String decidedBy,
    Instant decidedAt) {

  /** What an entry does to the register. */
  public enum Kind {
    /** A place becomes a risk area. */
    NEW,
    /** Another level, or another end, from a moment on. */
    CHANGE,
    /** The place is none any more from a moment on. */
    END
  }

  /** Whether an entry counts. */
  public enum State {
    /** Nobody but the one who entered it has looked at it; it does not count. */
    WAITING,
    CONFIRMED,
    REFUSED
  }

  /** Whether some part of a time lies in it; both bounds of that time belong to it. */
  public boolean overlaps(Instant first, Instant last) {
    boolean begins = !from.isAfter(last);
    boolean lasts = to == null || to.isAfter(first);
    return begins && lasts && !from.equals(to);
  }

  /** The same entry with another end. */
  RiskArea endingAt(Instant end) {
    return new RiskArea(
        id,
        placeCode,
        placeName,
        level,
        from,
        end,
        paper,
        kind,
        changes,
        previousTo,
        state,
        reason,
        enteredBy,
        enteredAt,
        decidedBy,
        decidedAt);
  }
}
