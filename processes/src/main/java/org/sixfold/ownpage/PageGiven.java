package org.sixfold.ownpage;

import java.util.List;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.sixfold.worklist.TaskCompleted;
import org.sixfold.worklist.TaskHandler.Submission;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever says that the page was given with the notice has made a link to give. */
@Component
class PageGiven {

  private static final String KIND = "serve-notice";
  private static final String FIELD = "pageGiven";

  private final OwnPageLinks links;

  PageGiven(OwnPageLinks links) {
    this.links = links;
  }

  @EventListener
  void completed(TaskCompleted event) {
    Submission submission = event.submission();
    boolean given =
        KIND.equals(submission.task().kind())
            && Boolean.TRUE.equals(submission.answers().get(FIELD));
    if (given
        && !links.given(
            submission.task().caseId(), String.valueOf(submission.answers().get("servedTo")))) {
      throw ProblemException.unfit(
          "form.invalid", List.of(new FieldProblem(FIELD, "ownPage.noLink")));
    }
  }
}
