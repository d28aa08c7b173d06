package org.sixfold.verification;

import org.sixfold.casefile.GateHolds;
import org.sixfold.casework.CaseNote;
import org.sixfold.casework.Notes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the command room at once that a hold reached its limit: the person goes. */
@Component
class HoldLimitNotice {

  private final Notes notes;

  HoldLimitNotice(Notes notes) {
    this.notes = notes;
  }

  @EventListener
  void ended(GateHolds.HoldEnded ended) {
    if (ended.reason() == GateHolds.End.LIMIT) {
      notes.tellCommandRoom(ended.caseId(), CaseNote.HOLD_LIMIT, ended.holdId());
    }
  }
}
