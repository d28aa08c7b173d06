package org.sixfold.casefile;

import java.time.Instant;
import java.util.List;

/** Decisions and the restrictions they carry. An end can be made earlier here, never later. */
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
   * @param start first moment of actual limitation
   * @param lawfulEnd moment at which it ends, signed or not
   */
  record Part(Kind kind, String ruleId, Instant start, Instant lawfulEnd) {}

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
      String endReason) {}

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
   * @return the decision's id
   * @throws org.sixfold.shared.ProblemException 409 {@code case.ended}, {@code
   *     decision.signerProposed} (who proposes does not sign), {@code decision.sameSigner} (longer
   *     than the running one: another signer), 422 {@code restriction.endBeforeStart}
   */
  String sign(Signed decision);

  /** Decisions of a case, oldest first. */
  List<Decision> decisionsOf(String caseId);

  /**
   * Makes the lawful end of a running restriction earlier; the watchdog then ends it.
   *
   * @throws org.sixfold.shared.ProblemException 409 {@code restriction.neverLater}, {@code
   *     restriction.ended}
   */
  void shorten(String restrictionId, Instant earlierEnd, String reason);

  /** Restrictions of a case in order, ended ones included. */
  List<Restriction> of(String caseId);

  /**
   * Ends every running restriction of the case now (reason is a dotted word); a case UNDER_CONTROL
   * is RELEASED by it. The caller moves the path. Idempotent.
   */
  void endAll(String caseId, String reason);

  /**
   * Ends one restriction whose lawful end has come, at its lawful end; with the last one the case
   * is RELEASED. For the path when its own end timer fired: a {@code restriction.ended} that the
   * watchdog queued for it is dropped, lest it interrupt the stage after. Idempotent.
   */
  void endLawfully(String restrictionId);
}
