package org.sixfold.intake;

import java.util.Map;
import org.sixfold.casefile.RetainedData;
import org.sixfold.intake.persistence.IntakeErasureMapper;
import org.sixfold.intake.persistence.ListReplyMapper;
import org.springframework.stereotype.Component;

/** Erases what the lists said about an erased case; that there was a row, and its result, stays. */
@Component
class IntakeErasure implements RetainedData {

  private final IntakeErasureMapper erasures;
  private final ListReplyMapper replies;

  IntakeErasure(IntakeErasureMapper erasures, ListReplyMapper replies) {
    this.erasures = erasures;
    this.replies = replies;
  }

  @Override
  public Map<String, Integer> erase(String caseId) {
    return Map.of(
        "listReplies",
        replies.eraseCase(caseId),
        "listRows",
        erasures.rowsOf(caseId),
        "policeOrders",
        erasures.policeOrders(caseId));
  }
}
