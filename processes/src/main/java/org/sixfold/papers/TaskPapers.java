package org.sixfold.papers;

import static org.sixfold.papers.PaperKind.DECISION_ORDER;
import static org.sixfold.papers.PaperKind.HEALTH_RECORD;
import static org.sixfold.papers.PaperKind.OBJECTION_DECISION;
import static org.sixfold.papers.PaperKind.PROOF_OF_SERVICE;
import static org.sixfold.papers.PaperKind.TRANSFER_SLIP;

import org.sixfold.casefile.Restrictions;
import org.sixfold.casework.Answers;
import org.sixfold.casework.Objections;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.worklist.TaskCompleted;
import org.sixfold.worklist.TaskHandler.Submission;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Which completed task makes which papers, in one place; what was answered stands in them. */
@Component
class TaskPapers {

  private final Papers papers;
  private final Restrictions restrictions;
  private final Objections objections;
  private final TransferFacts transfers;
  private final HealthFacts health;
  private final FormWords words;
  private final SixfoldClock clock;

  TaskPapers(
      Papers papers,
      Restrictions restrictions,
      Objections objections,
      TransferFacts transfers,
      HealthFacts health,
      FormWords words,
      SixfoldClock clock) {
    this.papers = papers;
    this.restrictions = restrictions;
    this.objections = objections;
    this.transfers = transfers;
    this.health = health;
    this.words = words;
    this.clock = clock;
  }

  @EventListener
  void completed(TaskCompleted event) {
    Submission submission = event.submission();
    String done = submission.task().kind() + " " + submission.outcome();
    switch (done) {
      case "sign-decision SIGNED" -> order(submission);
      case "serve-notice SERVED",
          "serve-notice NOT_SIGNED",
          "serve-notice OBJECTS",
          "serve-notice REFUSES" ->
          served(submission);
      case "hand-over-departure LEFT", "hand-over-departure AT_HOME" -> handedOver(submission);
      case "acknowledge-arrival RECEIVED" -> arrived(submission);
      case "refer-to-hospital ADMITTED" -> papers.issueLetterOfAdmitted(submission.task().caseId());
      case "announce-release ANNOUNCED" -> released(submission);
      case "review-objection REVOKED",
          "review-objection SHORTENED",
          "review-objection CHANGED",
          "review-objection UPHELD" ->
          reviewed(submission);
      default -> {}
    }
  }

  private void order(Submission submission) {
    papers.issueOrder(
        submission.task().caseId(),
        answered(submission).choice("supports", "supports").signature("signer", "sign").facts());
  }

  private void served(Submission submission) {
    issue(
        PROOF_OF_SERVICE,
        submission,
        answered(submission)
            .put("served", DECISION_ORDER.title() + orders(submission))
            .choice("servedTo", "servedTo")
            .text("guardian", "guardian")
            .choice("how", "how")
            .moment("servedAt", "actedAt")
            .choice("language", "language")
            .put("server", submission.by().name())
            .choice("explained", "explained")
            .text("personSays", "personSays")
            .signature("receiver", "sign")
            .signature("witness", "witness")
            .text("noSignReason", "noSignReason")
            .choice("result", "outcome"));
  }

  private String orders(Submission submission) {
    var decisions = restrictions.decisionsOf(submission.task().caseId());
    return decisions.isEmpty() ? "" : "（" + decisions.get(decisions.size() - 1).documentNo() + "）";
  }

  private void handedOver(Submission submission) {
    issue(
        TRANSFER_SLIP,
        submission,
        answered(submission)
            .putAll(transfers.of(submission.task().caseId(), submission.outcome()))
            .moment("atDoor", "atDoor")
            .moment("leftAt", "leftAt")
            .text("belongings", "belongings")
            .signature("gives", "gives")
            .signature("takes", "takes"));
  }

  private void arrived(Submission submission) {
    issue(
        HEALTH_RECORD,
        submission,
        answered(submission)
            .putAll(health.of(submission.task().caseId()))
            .moment("arrivedAt", "arrivedAt")
            .text("bed", "bed")
            .signature("receiver", "receives")
            .putAll(
                new Answered(
                        submission.task().kind(),
                        new Answers(submission.healthAnswers()),
                        words,
                        new PaperDates(clock.zone()))
                    .choice("condition", "condition")
                    .facts()));
  }

  private void released(Submission submission) {
    Answered answered =
        answered(submission)
            .signature("signer", "sign")
            .put("signedAt", new PaperDates(clock.zone()).moment(submission.at()));
    papers.issueRelease(submission.task().caseId(), answered.facts());
  }

  private void reviewed(Submission submission) {
    issue(
        OBJECTION_DECISION,
        submission,
        answered(submission)
            .put("claim", claim(submission))
            .choice("heard", "heard")
            .moment("heardAt", "heardAt")
            .choice("finding", "finding")
            .text("reason", "reason")
            .signature("signer", "sign")
            .put("signedAt", new PaperDates(clock.zone()).moment(submission.at())));
  }

  /** What the person objected, as kept; the form only shows it. */
  private String claim(Submission submission) {
    return objections.of(submission.task().caseId()).stream()
        .filter(one -> submission.at().equals(one.reviewedAt()))
        .map(Objections.Objection::claim)
        .findFirst()
        .orElse(null);
  }

  private Answered answered(Submission submission) {
    return Answered.of(submission, words, new PaperDates(clock.zone()));
  }

  private void issue(PaperKind kind, Submission submission, Answered answered) {
    papers.issue(kind, submission.task().caseId(), answered.facts());
  }
}
