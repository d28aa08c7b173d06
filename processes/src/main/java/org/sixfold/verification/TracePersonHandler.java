package org.sixfold.verification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.access.Role;
import org.sixfold.casefile.CaseFiles;
import org.sixfold.casework.Answers;
import org.sixfold.casework.CaseTaskHandler;
import org.sixfold.casework.EngineTasks;
import org.sixfold.shared.FieldProblem;
import org.springframework.stereotype.Component;

/**
 * Kind 4: what the police found; no track, no picture, no search of the family. What they did not
 * find goes to the command room, which closes the case as not located or asks them again.
 */
@Component
class TracePersonHandler extends CaseTaskHandler {

  private final CaseFiles cases;

  TracePersonHandler(EngineTasks tasks, CaseFiles cases) {
    super(tasks, VerificationProcess.TRACE_PERSON);
    this.cases = cases;
  }

  @Override
  public Map<String, Object> prefill(OpenTask task) {
    return Map.of("part", task.part(), "requestBasis", "EPIDEMIC_LAW_39", "requestedBy", "街道指挥部");
  }

  /** Only the command room sends back. */
  @Override
  public List<FieldProblem> check(Submission submission) {
    boolean unfit = submission.outcome().equals("BACK") && !isClosing(submission);
    return unfit ? List.of(new FieldProblem("outcome", "task.outcomeUnfit")) : List.of();
  }

  @Override
  protected Map<String, Object> learn(Submission submission) {
    Answers answers = new Answers(submission.answers());
    if (answers.has("newTel") || answers.has("newAddress")) {
      cases.correctContact(
          submission.task().caseId(), answers.text("newTel"), answers.text("newAddress"));
    }
    Map<String, Object> routing = new HashMap<>();
    boolean closed = submission.outcome().equals("NOT_FOUND") && isClosing(submission);
    boolean toCommandRoom = submission.outcome().equals("NOT_FOUND") && !closed;
    Role next = toCommandRoom ? Role.SUPERVISOR : Role.POLICE_OFFICER;
    routing.put(VerificationProcess.NOT_LOCATED, closed);
    routing.put(VerificationProcess.PART, toCommandRoom ? VerificationProcess.CLOSE : "");
    routing.put(VerificationProcess.TRACE_ROLE, next.name());
    routing.put(VerificationProcess.TRIED_HOURS, "");
    routing.put(VerificationProcess.VISITED_HOURS, "");
    return routing;
  }

  private boolean isClosing(Submission submission) {
    return VerificationProcess.CLOSE.equals(submission.task().part());
  }
}
