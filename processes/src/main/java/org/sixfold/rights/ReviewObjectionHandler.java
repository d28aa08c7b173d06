package org.sixfold.rights;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sixfold.authority.SigningPowers;
import org.sixfold.casefile.Restrictions;
import org.sixfold.casework.Answers;
import org.sixfold.casework.CaseTaskHandler;
import org.sixfold.casework.CaseVoices;
import org.sixfold.casework.EngineTasks;
import org.sixfold.casework.MeasureChange;
import org.sixfold.casework.MeasureChanges;
import org.sixfold.casework.Objections;
import org.sixfold.casework.Objections.Objection;
import org.sixfold.casework.Objections.Review;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Component;

/** Kind 10: another officer hears the person, finds and gives reasons. */
@Component
class ReviewObjectionHandler extends CaseTaskHandler {

  private final Objections objections;
  private final CaseVoices voices;
  private final SigningPowers powers;
  private final Restrictions restrictions;
  private final MeasureChanges changes;

  ReviewObjectionHandler(
      EngineTasks tasks,
      Objections objections,
      CaseVoices voices,
      SigningPowers powers,
      Restrictions restrictions,
      MeasureChanges changes) {
    super(tasks, RightsProcess.REVIEW_OBJECTION);
    this.objections = objections;
    this.voices = voices;
    this.powers = powers;
    this.restrictions = restrictions;
    this.changes = changes;
  }

  @Override
  public Set<String> involved(String caseId) {
    return voices.beforeReview(caseId);
  }

  @Override
  public Map<String, Object> prefill(OpenTask task) {
    return Map.of("claim", objection(task).claim());
  }

  @Override
  public List<FieldProblem> check(Submission submission) {
    boolean changes =
        submission.outcome().equals("SHORTENED") || submission.outcome().equals("CHANGED");
    boolean nothingRuns =
        restrictions.of(submission.task().caseId()).stream().allMatch(one -> one.endedAt() != null);
    return changes && nothingRuns
        ? List.of(new FieldProblem("outcome", "decision.nothingChanges"))
        : List.of();
  }

  /**
   * @throws ProblemException 409 {@code objection.reviewerInvolved}, 422 {@code
   *     decision.noAuthority}
   */
  @Override
  protected Map<String, Object> learn(Submission submission) {
    String caseId = submission.task().caseId();
    String reviewer = submission.by().username();
    if (voices.beforeReview(caseId).contains(reviewer)) {
      throw ProblemException.conflict("objection.reviewerInvolved");
    }
    powers.requireAny(submission.by(), submission.task().grid(), submission.at());
    Answers answers = new Answers(submission.answers());
    objections.answer(
        objection(submission.task()),
        new Review(
            submission.outcome(),
            answers.text("heard"),
            answers.moment("heardAt"),
            answers.text("reason"),
            reviewer,
            submission.at()));
    switch (submission.outcome()) {
      case "SHORTENED" ->
          changes.ask(caseId, MeasureChange.SHORTEN, answers.text("reason"), reviewer);
      case "CHANGED" -> changes.ask(caseId, MeasureChange.PLACE, answers.text("reason"), reviewer);
      default -> {}
    }
    return Map.of();
  }

  private Objection objection(OpenTask task) {
    Object id = tasks().variable(task, Objections.OBJECTION_ID);
    return objections
        .find(String.valueOf(id))
        .orElseThrow(() -> new IllegalStateException("Task " + task.id() + " has no objection"));
  }
}
