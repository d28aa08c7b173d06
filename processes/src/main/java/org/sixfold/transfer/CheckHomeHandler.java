package org.sixfold.transfer;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sixfold.casework.CaseTaskHandler;
import org.sixfold.casework.EngineTasks;
import org.sixfold.casework.VisitingHours;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/**
 * Kind 16: a home is fit for isolation only with a room of one's own and free ways out. A blocked
 * exit is an alarm of minutes, whatever the outcome.
 */
@Component
class CheckHomeHandler extends CaseTaskHandler {

  private static final Set<String> OWN = Set.of("FIT", "NOT_FIT", "UNSAFE");

  private final TransferCalls calls;
  private final SixfoldClock clock;

  CheckHomeHandler(EngineTasks tasks, TransferCalls calls, SixfoldClock clock) {
    super(tasks, TransferProcess.CHECK_HOME);
    this.calls = calls;
    this.clock = clock;
  }

  /** Nobody is isolated where a housemate does not agree; the ways out are always looked at. */
  @Override
  public List<FieldProblem> check(Submission submission) {
    boolean disagreed =
        submission.answers().get("housemates") instanceof List<?> mates
            && mates.stream()
                .anyMatch(one -> one instanceof Map<?, ?> mate && "NO".equals(mate.get("agrees")));
    if (disagreed && submission.outcome().equals("FIT")) {
      return List.of(new FieldProblem("outcome", "task.outcomeUnfit"));
    }
    boolean silent =
        OWN.contains(submission.outcome()) && !submission.answers().containsKey("exitFree");
    return silent ? List.of(new FieldProblem("exitFree", "form.required")) : List.of();
  }

  @Override
  protected Map<String, Object> learn(Submission submission) {
    String caseId = submission.task().caseId();
    String cause = submission.task().id();
    if (Boolean.FALSE.equals(submission.answers().get("exitFree"))) {
      calls.exitBlocked(caseId, cause, submission.by());
    }
    if (submission.outcome().equals("FIT")) {
      return Map.of();
    }
    if (submission.outcome().equals("UNSAFE")) {
      calls.unsafe(caseId, "居家不安全，请立即保障本人安全", submission.by(), cause);
      calls.otherPlace(caseId, "居家不安全，需换隔离方式", submission.by(), cause);
    } else {
      calls.otherPlace(caseId, "居家条件不符合，需换隔离方式", submission.by(), cause);
    }
    return Map.of(
        TransferProcess.TRY_AGAIN_AT,
        Date.from(VisitingHours.next(submission.at(), clock.zone(), Set.of())));
  }
}
