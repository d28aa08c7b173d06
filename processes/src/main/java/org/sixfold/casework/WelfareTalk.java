package org.sixfold.casework;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sixfold.shared.FieldProblem;
import org.sixfold.worklist.TaskHandler.OpenTask;
import org.sixfold.worklist.TaskHandler.Submission;
import org.springframework.stereotype.Component;

/**
 * A call or a visit (kinds 2 and 3) that only asks how a person is: nothing of the check is asked
 * again, and whoever does not want to talk breaks no rule.
 */
@Component
public class WelfareTalk {

  /** The {@code part} of such a task. */
  public static final String WELFARE = "WELFARE";

  private static final Set<String> ONLY_WELFARE = Set.of("REACHED", "MET");
  private static final Set<String> ALSO_WELFARE =
      Set.of(
          "NO_ANSWER",
          "INVALID",
          "NOT_FOUND",
          "REFUSED_TALK",
          "URGENT_CARE",
          "DECEASED",
          "WRONG_PERSON");

  private final CareCalls calls;
  private final Needs needs;
  private final Signals signals;

  WelfareTalk(CareCalls calls, Needs needs, Signals signals) {
    this.calls = calls;
    this.needs = needs;
    this.signals = signals;
  }

  public boolean is(OpenTask task) {
    return WELFARE.equals(task.part());
  }

  /** Refuses outcomes of the check in a welfare talk, and those of a welfare talk in the check. */
  public List<FieldProblem> check(Submission submission) {
    boolean only = ONLY_WELFARE.contains(submission.outcome());
    boolean fits =
        is(submission.task()) ? only || ALSO_WELFARE.contains(submission.outcome()) : !only;
    return fits ? List.of() : List.of(new FieldProblem("outcome", "task.outcomeUnfit"));
  }

  /** Sees to symptoms and needs that were told. */
  public void heard(Submission submission) {
    String caseId = submission.task().caseId();
    String cause = submission.task().id();
    List<String> symptoms = new Answers(submission.healthAnswers()).codes("symptoms");
    if (new ReportFacts(null, symptoms, null, List.of()).isAbnormal()) {
      calls.symptoms(caseId, cause);
    }
    needs.raiseAll(
        caseId,
        new Answers(submission.answers()).codes("needs"),
        cause,
        submission.by().username());
    if (submission.outcome().equals("URGENT_CARE")) {
      calls.medicalExit(caseId, true, cause);
    }
  }

  /** What the form shows besides what is known, and the signal that somebody asks because of. */
  public Map<String, Object> prefill(OpenTask task) {
    Map<String, Object> shown = new HashMap<>(Map.of("part", WELFARE));
    signals.why(task.caseId()).ifPresent(why -> shown.put("signal", why));
    return shown;
  }
}
