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

  /** Writes decision and restrictions; the case is UNDER_CONTROL. Returns the decision's id. */
  String sign(Signed decision);

  /** Restrictions of a case in order, ended ones included. */
  List<Restriction> of(String caseId);

  /** Ends every running restriction of the case now (reason is a dotted word). Idempotent. */
  void endAll(String caseId, String reason);

  /** Ends one restriction whose lawful end has come, at its lawful end. Idempotent. */
  void endLawfully(String restrictionId);
}
