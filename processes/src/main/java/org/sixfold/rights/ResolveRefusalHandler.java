package org.sixfold.rights;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sixfold.casefile.CasePath;
import org.sixfold.casework.Answers;
import org.sixfold.casework.CaseTaskHandler;
import org.sixfold.casework.EngineTasks;
import org.sixfold.casework.MeasureChange;
import org.sixfold.casework.MeasureChanges;
import org.sixfold.casework.Objections;
import org.sixfold.casework.TwoSignatures;
import org.sixfold.responsibility.Member;
import org.sixfold.shared.FieldProblem;
import org.springframework.stereotype.Component;

/**
 * Kind 14: a person who does not agree is talked with by village cadre and doctor, offered another
 * way or heard. It is never a violation and moves no end. What the person asks for takes effect
 * with the first of two signatures; that the person agrees, and police, only with both. Police
 * assist only on a written request, two officers at a time, who both sign.
 */
@Component
class ResolveRefusalHandler extends CaseTaskHandler {

  /** Whoever agrees now need not wait for the next attempt to leave. */
  private static final String TRANSFER_RESUMED = "transfer.resumed";

  private static final String ASSISTANCE = "ASSISTANCE";
  private static final String ACCEPTS = "ACCEPTS";

  /** Of two answers the milder one counts. */
  private static final List<String> MILDEST_FIRST =
      List.of("OBJECTS", "OTHER_MEASURE", ACCEPTS, ASSISTANCE);

  private static final List<String> WRITTEN =
      List.of("why", "personSays", "offered", "requestNo", "requestBy");

  private final TwoSignatures signatures;
  private final AssistanceRequests requests;
  private final RefusalTalks talks;
  private final MeasureChanges changes;
  private final Objections objections;
  private final CasePath path;

  ResolveRefusalHandler(
      EngineTasks tasks,
      TwoSignatures signatures,
      AssistanceRequests requests,
      RefusalTalks talks,
      MeasureChanges changes,
      Objections objections,
      CasePath path) {
    super(tasks, RightsProcess.RESOLVE_REFUSAL);
    this.signatures = signatures;
    this.requests = requests;
    this.talks = talks;
    this.changes = changes;
    this.objections = objections;
    this.path = path;
  }

  @Override
  public Map<String, Object> prefill(OpenTask task) {
    Map<String, Object> values = new HashMap<>(signatures.written(task, WRITTEN));
    values.put("part", task.part());
    values.put(
        "requestBodies",
        requests.bodies(task).stream()
            .map(body -> Map.of("value", body.code(), "label", body.name()))
            .toList());
    if (isOfPolice(task)) {
      values.put(
          "officers",
          requests.officers(task).stream()
              .map(officer -> Map.of("value", officer.username(), "label", officer.name()))
              .toList());
      signatures.first(task).ifPresent(one -> values.put("secondOfficer", one.signer()));
    }
    return values;
  }

  @Override
  public List<FieldProblem> check(Submission submission) {
    Answers answers = new Answers(submission.answers());
    List<FieldProblem> problems = new ArrayList<>();
    boolean assisted = isOfPolice(submission.task());
    if (submission.outcome().equals(ASSISTANCE)) {
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

  /** Somebody else of the police; who signs second names who signed first. */
  private boolean isSecondOfficer(Submission submission, String username) {
    String first =
        signatures.first(submission.task()).map(TwoSignatures.First::signer).orElse(username);
    return !submission.by().username().equals(username)
        && Objects.equals(username, first)
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
    Map<String, Object> routing =
        new HashMap<>(signatures.sign(submission, ResolveRefusalHandler::milder));
    boolean saidBefore =
        signatures
            .first(submission.task())
            .filter(one -> one.outcome().equals(submission.outcome()))
            .isPresent();
    talks.keep(submission);
    if (submission.outcome().equals("OTHER_MEASURE") && !saidBefore) {
      changes.ask(caseId, MeasureChange.PLACE, words, by);
    } else if (submission.outcome().equals("OBJECTS") && !saidBefore) {
      objections.file(caseId, words, by, submission.at());
    }
    Object agreed = routing.get(TwoSignatures.AGREED);
    if (ACCEPTS.equals(agreed)) {
      path.correlate(caseId, TRANSFER_RESUMED);
    } else if (ASSISTANCE.equals(agreed)) {
      talks.assistanceAsked(submission);
    }
    if (answers.has("secondOfficer")) {
      routing.put(RightsProcess.SECOND_OFFICER, answers.text("secondOfficer"));
    }
    return routing;
  }

  private boolean isOfPolice(OpenTask task) {
    return RightsProcess.OFFICERS.contains(task.part());
  }

  private static String milder(String one, String other) {
    return MILDEST_FIRST.indexOf(one) < MILDEST_FIRST.indexOf(other) ? one : other;
  }
}
