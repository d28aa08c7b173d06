package org.sixfold.casework;

import java.time.Instant;
import java.util.List;

/**
 * What a decision rests on beyond its paper.
 *
 * @param authorityCode entry in the authority register
 * @param reason why it changes the one before; null for a first one
 * @param countedFrom the moment from which the days of the rule are counted
 * @param cumulativeDays days of restriction for this exposure up to its end
 * @param upperDueAt by when the level above must have answered; null if it need not
 * @param upperAnswer {@link #APPROVED}, {@link #REFUSED}, {@link #SILENT} or {@link #MOOT}; null
 *     while none has come
 */
public record DecisionBasis(
    String decisionId,
    String caseId,
    String authorityCode,
    MeasureChange change,
    String delegation,
    String reason,
    List<String> supports,
    Instant countedFrom,
    int cumulativeDays,
    Instant upperDueAt,
    String upperAnswer,
    Instant upperAnsweredAt) {

  public static final String APPROVED = "APPROVED";
  public static final String REFUSED = "REFUSED";

  /** No answer came in time. */
  public static final String SILENT = "SILENT";

  /** The decision no longer ran when an answer would have been due. */
  public static final String MOOT = "MOOT";

  /** Whether the decision falls unless the level above still answers. */
  public boolean awaitsUpperAnswer() {
    return upperDueAt != null && upperAnswer == null;
  }
}
