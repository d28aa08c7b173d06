package org.sixfold.decision;

import java.time.Instant;
import java.util.List;
import org.sixfold.authority.Authority;
import org.sixfold.authority.SigningPowers;
import org.sixfold.casework.Answers;
import org.sixfold.casework.CaseVoices;
import org.sixfold.casework.Exposures.Decided;
import org.sixfold.casework.MeasureChange;
import org.sixfold.casework.TowardsShorter;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.sixfold.worklist.TaskHandler.Submission;
import org.springframework.stereotype.Component;

/** Whether this person may sign this decision for this body. */
@Component
class SignatureCheck {

  private final SigningPowers powers;
  private final CaseVoices voices;
  private final MeasureDrafts drafts;
  private final TowardsShorter shorter;

  SignatureCheck(
      SigningPowers powers, CaseVoices voices, MeasureDrafts drafts, TowardsShorter shorter) {
    this.powers = powers;
    this.voices = voices;
    this.drafts = drafts;
    this.shorter = shorter;
  }

  /**
   * The body for which it is signed.
   *
   * @throws ProblemException 409 {@code decision.sameOfficer}, {@code decision.sameSigner}, {@code
   *     decision.nothingChanges}, {@code decision.overLongest}, {@code measure.onlyShorter}; 422
   *     {@code decision.noAuthority}, {@code decision.delegationMissing}, {@code
   *     decision.reasonMissing}, {@code decision.legalBasisUnfit}
   */
  Authority check(Submission submission, MeasureDraft draft, Instant runningEnd) {
    String caseId = submission.task().caseId();
    Answers answers = new Answers(submission.answers());
    if (voices.beforeSignature(caseId).contains(submission.by().username())) {
      throw ProblemException.conflict("decision.sameOfficer");
    }
    Authority body =
        powers.require(
            submission.by(),
            answers.text("authority"),
            answers.text("delegation"),
            submission.task().grid(),
            draft.kinds(),
            submission.at());
    if (!body.legalBasis().equals(answers.text("legalBasis"))) {
      throw unfit("legalBasis", "decision.legalBasisUnfit");
    }
    shorter.require(submission.task(), draft.measure().parts());
    if (draft.change() == MeasureChange.EXTEND) {
      checkExtension(draft, answers.text("reason"), submission.by().username());
    }
    if (draft.change() == MeasureChange.SHORTEN && draft.measure().end().equals(runningEnd)) {
      throw ProblemException.conflict("decision.nothingChanges");
    }
    return body;
  }

  private void checkExtension(MeasureDraft draft, String reason, String signer) {
    List<Decided> before = draft.before();
    if (!before.isEmpty() && before.get(before.size() - 1).signedBy().equals(signer)) {
      throw ProblemException.conflict("decision.sameSigner");
    }
    if (reason == null) {
      throw unfit("reason", "decision.reasonMissing");
    }
    if (draft.measure().end().isAfter(drafts.longestEnd(draft))) {
      throw ProblemException.conflict("decision.overLongest");
    }
  }

  private static ProblemException unfit(String field, String code) {
    return ProblemException.unfit(code, List.of(new FieldProblem(field, code)));
  }
}
