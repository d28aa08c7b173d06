package org.sixfold.verification;

import org.sixfold.casefile.GateNeeds;
import org.sixfold.casework.CaseNote;
import org.sixfold.casework.Notes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the command room at once of a child at a gate without a guardian. */
@Component
class MinorAtGateNotice {

  private final Notes notes;

  MinorAtGateNotice(Notes notes) {
    this.notes = notes;
  }

  @EventListener
  void asked(GateNeeds.NeedAsked asked) {
    if (asked.need() == GateNeeds.Kind.MINOR_ALONE) {
      notes.tellCommandRoom(asked.caseId(), CaseNote.MINOR_ALONE, asked.needId());
    }
  }
}
