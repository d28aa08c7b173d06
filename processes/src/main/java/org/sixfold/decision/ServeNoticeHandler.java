package org.sixfold.decision;

import java.util.List;
import java.util.Map;
import org.sixfold.casework.Answers;
import org.sixfold.casework.CareCalls;
import org.sixfold.casework.CaseTaskHandler;
import org.sixfold.casework.EngineTasks;
import org.sixfold.casework.GuardianRule;
import org.sixfold.casework.Objections;
import org.sixfold.casework.Occurrence;
import org.sixfold.casework.Occurrences;
import org.sixfold.shared.FieldProblem;
import org.springframework.stereotype.Component;

/** Kind 12: the person is told, with proof; an objection or a refusal does not stop the path. */
@Component
class ServeNoticeHandler extends CaseTaskHandler {

  private static final List<String> TOLD = List.of("SERVED", "NOT_SIGNED", "OBJECTS", "REFUSES");

  /** What stands for the person's words where none were written down. */
  private static final String ORALLY = "口头提出异议";

  private final ServiceProofs proofs;
  private final GuardianRule guardians;
  private final Objections objections;
  private final Occurrences occurrences;
  private final CareCalls care;

  ServeNoticeHandler(
      EngineTasks tasks,
      ServiceProofs proofs,
      GuardianRule guardians,
      Objections objections,
      Occurrences occurrences,
      CareCalls care) {
    super(tasks, DecisionProcess.SERVE_NOTICE);
    this.proofs = proofs;
    this.guardians = guardians;
    this.objections = objections;
    this.occurrences = occurrences;
    this.care = care;
  }

  @Override
  public List<FieldProblem> check(Submission submission) {
    Answers answers = new Answers(submission.answers());
    boolean guardianMissing =
        TOLD.contains(submission.outcome())
            && answers.text("guardian") == null
            && guardians.needsGuardian(submission.task().caseId());
    return guardianMissing
        ? List.of(new FieldProblem("guardian", "notice.guardianNeeded"))
        : List.of();
  }

  @Override
  protected Map<String, Object> learn(Submission submission) {
    String caseId = submission.task().caseId();
    if (TOLD.contains(submission.outcome())) {
      proofs.keep(submission);
    }
    switch (submission.outcome()) {
      case "OBJECTS" -> {
        String words = new Answers(submission.answers()).text("personSays");
        objections.file(
            caseId, words == null ? ORALLY : words, submission.by().username(), submission.at());
      }
      case "REFUSES" -> occurrences.raise(caseId, Occurrence.PERSON_REFUSED, Map.of());
      case "ABSENT" -> care.notReached(caseId, false, submission.task().id());
      default -> {}
    }
    return Map.of();
  }
}
