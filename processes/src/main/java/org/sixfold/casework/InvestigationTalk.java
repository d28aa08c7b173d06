package org.sixfold.casework;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sixfold.shared.FieldProblem;
import org.sixfold.worklist.TaskHandler.OpenTask;
import org.sixfold.worklist.TaskHandler.Submission;
import org.springframework.stereotype.Component;

/**
 * A call (kind 2) that asks a confirmed positive where it was and whom the person met: first the
 * core of it, then all. It decides nothing about the person, and whoever does not want to talk is
 * asked again.
 */
@Component
public class InvestigationTalk {

  /** The {@code part} of the first call. */
  public static final String CORE = "CORE";

  /** The {@code part} of the second one. */
  public static final String SURVEY = "SURVEY";

  private static final String TOLD = "TOLD";

  /** Whoever says that a positive is concerned has been told, and decides no more by it. */
  private static final Set<String> OUTCOMES =
      Set.of(TOLD, "CONCERNED", "NO_ANSWER", "INVALID", "REFUSED_TALK", "DECEASED", "WRONG_PERSON");

  public boolean is(OpenTask task) {
    return CORE.equals(task.part()) || SURVEY.equals(task.part());
  }

  /** Refuses here what would route the check of a listed person, and there what is told here. */
  public List<FieldProblem> check(Submission submission) {
    boolean fits =
        is(submission.task())
            ? OUTCOMES.contains(submission.outcome())
            : !TOLD.equals(submission.outcome());
    return fits ? List.of() : List.of(new FieldProblem("outcome", "task.outcomeUnfit"));
  }

  /** What the form shows besides what is known. */
  public Map<String, Object> prefill(OpenTask task) {
    return is(task) ? Map.of("part", task.part()) : Map.of();
  }
}
