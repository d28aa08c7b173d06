package org.sixfold.rights;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sixfold.access.Role;
import org.sixfold.casefile.CasePath;
import org.sixfold.casework.Answers;
import org.sixfold.casework.CaseTaskHandler;
import org.sixfold.casework.EngineTasks;
import org.sixfold.casework.MeasureChange;
import org.sixfold.casework.MeasureChanges;
import org.sixfold.casework.Objections;
import org.sixfold.responsibility.Member;
import org.sixfold.shared.FieldProblem;
import org.springframework.stereotype.Component;

/**
 * Kind 14: a person who does not agree is talked with, offered another way or heard. It is never a
 * violation and moves no end. Police assist only on a written request, two officers at a time.
 */
@Component
class ResolveRefusalHandler extends CaseTaskHandler {

  /** Whoever agrees now need not wait for the next attempt to leave. */
  private static final String TRANSFER_RESUMED = "transfer.resumed";

  private final AssistanceRequests requests;
  private final RefusalTalks talks;
  private final MeasureChanges changes;
  private final Objections objections;
  private final CasePath path;

  ResolveRefusalHandler(
      EngineTasks tasks,
      AssistanceRequests requests,
      RefusalTalks talks,
      MeasureChanges changes,
      Objections objections,
      CasePath path) {
    super(tasks, RightsProcess.RESOLVE_REFUSAL);
    this.requests = requests;
    this.talks = talks;
    this.changes = changes;
    this.objections = objections;
    this.path = path;
  }

  @Override
  public Map<String, Object> prefill(OpenTask task) {
    return Map.of(
        "requestBodies",
        requests.bodies(task).stream()
            .map(body -> Map.of("value", body.code(), "label", body.name()))
            .toList(),
        "officers",
        requests.officers(task).stream()
            .map(officer -> Map.of("value", officer.username(), "label", officer.name()))
            .toList());
  }

  @Override
  public List<FieldProblem> check(Submission submission) {
    Answers answers = new Answers(submission.answers());
    List<FieldProblem> problems = new ArrayList<>();
    boolean assisted = submission.by().is(Role.POLICE_OFFICER);
    if (submission.outcome().equals("ASSISTANCE")) {
      if (assisted) {
        problems.add(new FieldProblem("outcome", "refusal.assistedAlready"));
      }
      if (answers.text("requestNo") == null) {
        problems.add(new FieldProblem("requestNo", "refusal.requestMissing"));
      }
      if (requests.bodies(submission.task()).stream()
          .noneMatch(body -> body.code().equals(answers.text("requestBy")))) {
        problems.add(new FieldProblem("requestBy", "refusal.requestMissing"));
      }
    }
    boolean spoken = !List.of("DECEASED", "WRONG_PERSON").contains(submission.outcome());
    if (assisted && spoken && !isSecondOfficer(submission, answers.text("secondOfficer"))) {
      problems.add(new FieldProblem("secondOfficer", "refusal.twoOfficers"));
    }
    return problems;
  }

  private boolean isSecondOfficer(Submission submission, String username) {
    return !submission.by().username().equals(username)
        && requests.officers(submission.task()).stream()
            .map(Member::username)
            .anyMatch(one -> one.equals(username));
  }

  @Override
  protected Map<String, Object> learn(Submission submission) {
    Answers answers = new Answers(submission.answers());
    String caseId = submission.task().caseId();
    String by = submission.by().username();
    String words = answers.text("personSays");
    talks.keep(submission);
    switch (submission.outcome()) {
      case "ACCEPTS" -> path.correlate(caseId, TRANSFER_RESUMED);
      case "OTHER_MEASURE" -> changes.ask(caseId, MeasureChange.PLACE, words, by);
      case "OBJECTS" -> objections.file(caseId, words, by, submission.at());
      default -> {}
    }
    return Map.of();
  }
}
