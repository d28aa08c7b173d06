package org.sixfold.casework;

import org.sixfold.casework.persistence.CaseworkMapper;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Component;

/** Whether people have in hand what was decided about them. */
@Component
public class DecisionNotices {

  private final CaseworkMapper mapper;

  DecisionNotices(CaseworkMapper mapper) {
    this.mapper = mapper;
  }

  /**
   * Nobody is moved, or limited at home, by a decision whose paper was not served: a change of
   * place begins its transfer while its paper is on the way. The written answer to an objection is
   * no such paper, for an objection stops nothing.
   *
   * @throws ProblemException 409 {@code transfer.noticeNotServed}
   */
  public void requireServed(String caseId) {
    if (mapper.isDecisionNoticeOpen(caseId)) {
      throw ProblemException.conflict("transfer.noticeNotServed");
    }
  }
}
