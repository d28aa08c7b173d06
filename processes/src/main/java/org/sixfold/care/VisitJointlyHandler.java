package org.sixfold.care;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.sixfold.access.Role;
import org.sixfold.care.persistence.JointVisitRow;
import org.sixfold.casework.Answers;
import org.sixfold.casework.CareCalls;
import org.sixfold.casework.CaseTaskHandler;
import org.sixfold.casework.EngineTasks;
import org.sixfold.casework.Needs;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.Ids;
import org.springframework.stereotype.Component;

/**
 * Kind 24: one of three parts of a joint visit. The health part is the doctor's alone; what one of
 * them saw is acted on at once, whoever signs later.
 */
@Component
class VisitJointlyHandler extends CaseTaskHandler {

  private final JointVisits visits;
  private final Needs needs;
  private final CareCalls calls;

  VisitJointlyHandler(EngineTasks tasks, JointVisits visits, Needs needs, CareCalls calls) {
    super(tasks, CareProcess.VISIT_JOINTLY);
    this.visits = visits;
    this.needs = needs;
    this.calls = calls;
  }

  @Override
  public Map<String, Object> prefill(OpenTask task) {
    String part = task.part();
    return Map.of("part", part, "who", List.of(part));
  }

  @Override
  public List<FieldProblem> check(Submission submission) {
    boolean doctor = Role.DOCTOR.name().equals(submission.task().part());
    boolean foreign = !doctor && !submission.healthAnswers().isEmpty();
    return foreign ? List.of(new FieldProblem("health", "visit.healthNotYours")) : List.of();
  }

  @Override
  protected Map<String, Object> learn(Submission submission) {
    Answers answers = new Answers(submission.answers());
    OpenTask task = submission.task();
    String by = submission.by().username();
    Instant planned = planned(task);
    boolean seen = !submission.outcome().equals("NOT_AT_HOME");
    boolean exitFree = Boolean.TRUE.equals(submission.answers().get("exitFree"));
    visits.signed(
        new JointVisitRow(
            Ids.next(),
            task.caseId(),
            visits.day(planned),
            planned,
            task.part(),
            submission.outcome(),
            answers.text("seen"),
            exitFree,
            answers.text("comfort"),
            String.join(",", answers.codes("who")),
            by,
            submission.at(),
            task.id()));
    if (!exitFree) {
      calls.exitBlocked(task.caseId(), task.id(), by);
    }
    if (seen) {
      needs.raiseAll(task.caseId(), wanted(submission.outcome(), answers), task.id(), by);
    } else {
      calls.notReached(task.caseId(), true, task.id());
    }
    if (submission.outcome().equals("UNWELL")) {
      calls.symptoms(task.caseId(), task.id());
    }
    return Map.of();
  }

  /** Who needs company is in need, whatever else is asked for. */
  private static List<String> wanted(String outcome, Answers answers) {
    List<String> codes = new ArrayList<>(answers.codes("needs"));
    codes.remove("NONE");
    if ("YES".equals(answers.text("comfort")) && !codes.contains("COUNSELLING")) {
      codes.add("COUNSELLING");
    }
    if (codes.isEmpty() && outcome.equals("NEED")) {
      codes.add("OTHER");
    }
    return codes;
  }

  /** The moment for which the visit was planned. */
  private Instant planned(OpenTask task) {
    return tasks().variable(task, CareProcess.VISIT_AT) instanceof Date planned
        ? planned.toInstant()
        : task.createdAt();
  }
}
