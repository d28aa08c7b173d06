package org.sixfold.casefile;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Decisions and the restrictions they carry. A restriction starts when somebody is limited in fact,
 * which a signature is not. An end can be made earlier here, never later.
 */
public interface Restrictions {

  /** Where and how somebody is restricted. */
  enum Kind {
    CENTRALISED_ISOLATION,
    HOME_ISOLATION,
    HOME_MONITORING,
    DAILY_MONITORING
  }

  /**
   * One part of a decision.
   *
   * @param start first moment of actual limitation, and for a later part the end of the one before;
   *     null for a first part whose start {@link #sign} and {@link #begin} find
   * @param lawfulEnd moment at which it ends, signed or not
   */
  record Part(Kind kind, String ruleId, Instant start, Instant lawfulEnd) {

    Part startingAt(Instant actual) {
      return new Part(kind, ruleId, actual, lawfulEnd);
    }
  }

  /**
   * A decision as signed.
   *
   * @param documentNo the paper's number
   */
  record Signed(
      String caseId,
      String authority,
      String legalBasis,
      String documentNo,
      String ruleId,
      String proposedBy,
      String signedBy,
      List<Part> parts) {}

  /**
   * @param start null until the person is limited in fact
   * @param endedAt null while it runs
   */
  record Restriction(
      String id,
      String caseId,
      String decisionId,
      int seq,
      Kind kind,
      String ruleId,
      Instant start,
      Instant lawfulEnd,
      Instant endedAt,
      String endReason) {

    /** Whether it limits the person at a moment: begun in fact, and not ended. */
    public boolean limitsAt(Instant moment) {
      return endedAt == null && start != null && !start.isAfter(moment);
    }

    /** Whether something ended it before its lawful end. */
    public boolean endedEarly() {
      return endedAt != null && endedAt.isBefore(lawfulEnd);
    }
  }

  /** A decision with its id and the moment of its signature. */
  record Decision(
      String id,
      String caseId,
      String authority,
      String legalBasis,
      String documentNo,
      String ruleId,
      String proposedBy,
      String signedBy,
      Instant signedAt) {}

  /**
   * Writes decision and restrictions; the case is UNDER_CONTROL. Running restrictions of an earlier
   * decision are replaced (ended now). Lawful ends lose fractions of seconds.
   *
   * <p>A first part without a start begins now if the replaced one had begun, when the person was
   * met if that was at a gate, else by {@link #begin}.
   *
   * @return the decision's id
   * @throws org.sixfold.shared.ProblemException 409 {@code case.ended}, {@code
   *     decision.signerProposed} (who proposes does not sign), {@code decision.sameSigner} (longer
   *     than the running one: another signer), 422 {@code restriction.endBeforeStart}
   */
  String sign(Signed decision);

  /** When a decision signed now would start; null if nobody limits the person yet. */
  Instant startIfSigned(String caseId);

  /**
   * Sets the start of the restriction that runs to the first moment of actual limitation, once: one
   * that has begun keeps its start, and no lawful end moves. Does nothing if none waits to begin.
   *
   * @throws org.sixfold.shared.ProblemException 422 {@code restriction.startUnfit} if that moment
   *     is yet to come or not before the lawful end
   */
  void begin(String caseId, Instant actual);

  /** Decisions of a case, oldest first. */
  List<Decision> decisionsOf(String caseId);

  /**
   * Makes the lawful end of a running restriction earlier; the watchdog then ends it, and what
   * follows it in the same decision starts then.
   *
   * @throws org.sixfold.shared.ProblemException 409 {@code restriction.neverLater}, {@code
   *     restriction.ended}
   */
  void shorten(String restrictionId, Instant earlierEnd, String reason);

  /** Restrictions of a case in order, ended ones included. */
  List<Restriction> of(String caseId);

  /** Those of several cases that have not ended, in the order of their cases and parts. */
  List<Restriction> runningOf(Collection<String> caseIds);

  /**
   * Ends every running restriction of the case now (reason is a dotted word); a case UNDER_CONTROL
   * is RELEASED by it. The caller moves the path. Idempotent.
   */
  void endAll(String caseId, String reason);

  /**
   * As {@link #endAll}, and the path is told afterwards, whatever state it is in: for what frees
   * somebody from within the path or on a schedule. Idempotent.
   */
  void free(String caseId, String reason);

  /**
   * Ends one restriction whose lawful end has come, at its lawful end; with the last one the case
   * is RELEASED and the path is told {@code case.freed}. For the path when its own end timer fired:
   * a {@code restriction.ended} that the watchdog queued for it is dropped, lest it interrupt the
   * stage after. Idempotent.
   */
  void endLawfully(String restrictionId);
}
