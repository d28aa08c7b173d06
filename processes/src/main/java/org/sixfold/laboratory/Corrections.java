package org.sixfold.laboratory;

import java.util.Optional;
import org.sixfold.laboratory.Finding.Kind;
import org.springframework.stereotype.Component;

/** A laboratory corrects itself: what the wrong result caused is undone. */
@Component
class Corrections {

  private final Findings findings;
  private final EnginePositives positives;
  private final ContactProposals proposals;
  private final HospitalStays stays;
  private final Investigations investigations;

  Corrections(
      Findings findings,
      EnginePositives positives,
      ContactProposals proposals,
      HospitalStays stays,
      Investigations investigations) {
    this.findings = findings;
    this.positives = positives;
    this.proposals = proposals;
    this.stays = stays;
    this.investigations = investigations;
  }

  /**
   * Undoes what the wrong result caused, unless somebody is in hospital and the new one says the
   * same.
   *
   * @param kind what the new result says; null if it is negative
   * @return whether the new one takes the old one's place, so that nothing starts anew
   */
  boolean apply(String caseId, String wrongId, String rightId, Kind kind) {
    Optional<Finding> wrong = findings.of(wrongId);
    if (wrong.isEmpty()) {
      return false;
    }
    if (wrong.get().kind() == kind && stays.restOn(wrongId, rightId)) {
      findings.replaced(wrong.get(), rightId);
      proposals.restOn(wrongId, rightId);
      return true;
    }
    findings.corrected(wrongId);
    investigations.withdraw(caseId, wrongId);
    if (!positives.corrected(caseId, wrongId)) {
      proposals.takeBack(wrongId);
    }
    stays.errorFound(caseId, wrongId);
    return false;
  }
}
