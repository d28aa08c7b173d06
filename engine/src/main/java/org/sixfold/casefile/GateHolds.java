package org.sixfold.casefile;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who is held at a gate without a decision: from the first moment of limitation to the signature,
 * to the person's leaving, or to the limit of {@code sixfold.gate-hold-limit}, whichever is first.
 */
public interface GateHolds {

  /** Why a hold ended. */
  enum End {
    /** A decision was signed: from here on the restriction holds. */
    SIGNED,
    /** Nothing speaks against letting the person in. */
    LET_IN,
    /** The person left. */
    WENT,
    /** The person is on the way to medical care. */
    CARE,
    /** Another matter of the police, outside of the health process. */
    OTHER_MATTER,
    /** The case ended otherwise. */
    CLOSED,
    /** Nothing was signed in time: the person goes. */
    LIMIT
  }

  /**
   * One hold.
   *
   * @param limit the latest end, signed or not
   * @param endedAt null while it runs
   */
  record Hold(
      String id, String caseId, Instant since, Instant limit, Instant endedAt, End endReason) {

    /** Whether somebody is held at a moment; from the limit on nobody is. */
    public boolean runsAt(Instant moment) {
      return endedAt == null && limit.isAfter(moment);
    }
  }

  /** Published in the transaction in which a hold ends. */
  record HoldEnded(String caseId, String holdId, End reason) {}

  /** How long somebody may be held without a decision. */
  Duration longest();

  /**
   * Begins a hold unless one runs.
   *
   * @param gatePath path of the grid of who stands at the gate, who see the person until the hold
   *     ends, wherever the case is; null if nobody does
   */
  void begin(String caseId, Instant since, String gatePath);

  /**
   * The first moment was earlier than recorded, and so is the limit.
   *
   * @throws org.sixfold.shared.ProblemException 422 {@code hold.neverLater} for a later moment
   */
  void correctSince(String caseId, Instant since);

  /**
   * Ends the case's hold; at or after its limit it ended there, whatever the reason given.
   *
   * @return false if none was running
   */
  boolean end(String caseId, Instant at, End reason);

  /** All of a case, oldest first. */
  List<Hold> of(String caseId);

  /** The hold that runs now. */
  Optional<Hold> running(String caseId);
}
