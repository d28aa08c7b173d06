package org.sixfold.papers;

import java.time.Instant;
import java.util.Map;

/** Issues papers. All writes join the caller's transaction and are audited. */
public interface Papers {

  /**
   * Makes a paper from what the file says now; it stays as it is, and a correction is a new one.
   *
   * @param facts what the file does not know, or what holds instead of it, by the names of the
   *     kind's template; written as people read it
   * @return the paper's id
   */
  String issue(PaperKind kind, String caseId, Map<String, String> facts);

  /**
   * Makes the papers of a signature: the order, and the notice for home where a part of the measure
   * is at home.
   *
   * @param facts as for {@link #issue}
   */
  void issueOrder(String caseId, Map<String, String> facts);

  /**
   * Makes the papers of a measure that new rules cut short without a signature: what is left of it,
   * or that nothing is, and the notice for home where the rest is at home.
   *
   * @param newRule the rule's id; null where none is in force
   * @param oldEnd the lawful end before
   */
  void issueRuleChange(String caseId, String newRule, Instant oldEnd);

  /**
   * Makes the papers of who has become free: why it was earlier than signed, or that it came by
   * itself, and the letter to the employer, which waits for nobody's signature. What new rules
   * ended has its paper already.
   *
   * @param announced whether a notice of release was signed, which says the lawful end, and the
   *     letter with it
   */
  void issueEnd(String caseId, boolean announced);

  /**
   * Makes the papers of a signed announcement: the notice, and the letter to the employer unless
   * the end itself has made it.
   *
   * @param facts as for {@link #issue}
   */
  void issueRelease(String caseId, Map<String, String> facts);

  /**
   * Makes the letter to the employer of whom a hospital has taken out of the measure, unless the
   * end itself has made it; it says nothing of the hospital.
   */
  void issueLetterOfAdmitted(String caseId);
}
