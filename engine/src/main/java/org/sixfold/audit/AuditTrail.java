package org.sixfold.audit;

import java.util.List;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;

/** Reads what {@link Audit} recorded. */
public interface AuditTrail {

  /** The changes of one subject, newest first. */
  Page<AuditEntry> of(String subject, Paging paging);

  /** Computes every chain again. Reads the whole log: for operators, not for pages. */
  Verification verify();

  /**
   * @param checked how many entries were read
   * @param broken where a chain does not hold, at most 100
   */
  record Verification(long checked, List<Break> broken) {}

  /**
   * @param seq the first entry of the subject that does not follow from the one before it
   * @param problem {@code GAP}: an entry before it is missing; {@code CHANGED}: it or its order was
   *     changed
   */
  record Break(String subject, int seq, String problem) {}
}
