package org.sixfold.notification;

import org.sixfold.notification.persistence.MailHoldMapper;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds back what people would be told about a case, by whatever way; in the caller's transaction.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CaseMails {

  private final MailHoldMapper holds;
  private final SixfoldClock clock;

  CaseMails(MailHoldMapper holds, SixfoldClock clock) {
    this.holds = holds;
    this.clock = clock;
  }

  /** Nothing about the case leaves or is shown from now on, what is queued already included. */
  public void holdBack(String caseId) {
    if (holds.find(caseId) == null) {
      holds.insert(caseId, clock.now());
      holds.unbind(caseId);
    }
  }

  /** What was held back leaves and is shown as if nothing had been. */
  public void resume(String caseId) {
    holds.delete(caseId);
  }

  /** What was held back never leaves, and what nobody has read is withdrawn. */
  public void drop(String caseId) {
    holds.drop(caseId, Outbox.DROPPED);
    holds.withdrawNotices(caseId);
    holds.delete(caseId);
  }
}
