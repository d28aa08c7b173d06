package org.sixfold.transfer;

import java.util.Map;
import org.sixfold.access.SignedInUser;
import org.sixfold.casework.CareCalls;
import org.sixfold.casework.CaseNote;
import org.sixfold.casework.MeasureChange;
import org.sixfold.casework.MeasureChanges;
import org.sixfold.casework.NeedCategory;
import org.sixfold.casework.Needs;
import org.sixfold.casework.Notes;
import org.sixfold.casework.Occurrence;
import org.sixfold.casework.Occurrences;
import org.springframework.stereotype.Component;

/** What a transfer asks of others; where the path cannot take it, somebody is told all the same. */
@Component
class TransferCalls {

  private final CareCalls care;
  private final Needs needs;
  private final MeasureChanges changes;
  private final Occurrences occurrences;
  private final Notes notes;

  TransferCalls(
      CareCalls care, Needs needs, MeasureChanges changes, Occurrences occurrences, Notes notes) {
    this.care = care;
    this.needs = needs;
    this.changes = changes;
    this.occurrences = occurrences;
    this.notes = notes;
  }

  /** The person does not feel well: a doctor assesses. */
  void symptoms(String caseId, String cause) {
    care.symptoms(caseId, cause);
  }

  /** The person was not met, which is no escape: somebody phones first, then looks in. */
  void notMet(String caseId, String cause) {
    care.notReached(caseId, true, cause);
  }

  /** The person does not want to: somebody talks. */
  void refused(String caseId, String cause) {
    if (!occurrences.raise(caseId, Occurrence.PERSON_REFUSED, Map.of())) {
      notes.tellCommandRoom(caseId, CaseNote.TRANSFER_REFUSAL, cause);
    }
  }

  /**
   * Another place is needed; only a signature makes it so.
   *
   * @return false if a doctor or an officer looks at one already; then the command room is told
   */
  boolean otherPlace(String caseId, String reason, SignedInUser by, String cause) {
    boolean asked =
        !changes.isUnderWay(caseId)
            && changes.ask(caseId, MeasureChange.PLACE, reason, by.username());
    if (!asked) {
      notes.tellCommandRoom(caseId, CaseNote.OTHER_PLACE, cause);
    }
    return asked;
  }

  /** A way out is blocked: a matter of minutes. */
  void exitBlocked(String caseId, String cause, SignedInUser by) {
    care.exitBlocked(caseId, cause, by.username());
  }

  /** Somebody may come to harm. */
  void unsafe(String caseId, String detail, SignedInUser by, String cause) {
    need(caseId, NeedCategory.SAFETY, detail, by, cause);
  }

  /** Somebody is without care. */
  void withoutCare(String caseId, String detail, SignedInUser by, String cause) {
    need(caseId, NeedCategory.OTHER, detail, by, cause);
  }

  private void need(
      String caseId, NeedCategory category, String detail, SignedInUser by, String cause) {
    needs.raise(new Needs.NewNeed(caseId, category, detail, cause, by.username()));
  }
}
