package org.sixfold.transfer;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sixfold.casework.CaseTaskHandler;
import org.sixfold.casework.EngineTasks;
import org.sixfold.casework.TwoSignatures;
import org.sixfold.casework.VisitingHours;
import org.sixfold.facility.Beds;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/**
 * Kind 16: doctor and village cadre look at a home, and it is fit for isolation only if both say
 * so. What one of them finds wrong is acted on at once; a blocked exit is an alarm of minutes,
 * whatever the outcome.
 */
@Component
class CheckHomeHandler extends CaseTaskHandler {

  private static final String FIT = "FIT";

  /** Of two findings the graver one counts. */
  private static final List<String> GRAVEST_FIRST = List.of("UNSAFE", "NOT_FIT", FIT);

  private final TransferCalls calls;
  private final TwoSignatures signatures;
  private final SpecialNeeds special;
  private final Beds beds;
  private final SixfoldClock clock;

  CheckHomeHandler(
      EngineTasks tasks,
      TransferCalls calls,
      TwoSignatures signatures,
      SpecialNeeds special,
      Beds beds,
      SixfoldClock clock) {
    super(tasks, TransferProcess.CHECK_HOME);
    this.calls = calls;
    this.signatures = signatures;
    this.special = special;
    this.beds = beds;
    this.clock = clock;
  }

  @Override
  public Map<String, Object> prefill(OpenTask task) {
    return Map.of("part", task.part());
  }

  /** Nobody is isolated where a housemate does not agree; the ways out are always looked at. */
  @Override
  public List<FieldProblem> check(Submission submission) {
    boolean disagreed =
        submission.answers().get("housemates") instanceof List<?> mates
            && mates.stream()
                .anyMatch(one -> one instanceof Map<?, ?> mate && "NO".equals(mate.get("agrees")));
    if (disagreed && submission.outcome().equals(FIT)) {
      return List.of(new FieldProblem("outcome", "task.outcomeUnfit"));
    }
    if (submission.outcome().equals(FIT) && isAdultMissing(submission)) {
      return List.of(new FieldProblem("healthyAdult", "place.adultMissing"));
    }
    boolean silent =
        GRAVEST_FIRST.contains(submission.outcome())
            && !submission.answers().containsKey("exitFree");
    return silent ? List.of(new FieldProblem("exitFree", "form.required")) : List.of();
  }

  /** A child is at home only with a healthy adult, whom somebody has seen there. */
  private boolean isAdultMissing(Submission submission) {
    return special.needsAdultAtHome(submission.task().caseId())
        && !"YES".equals(submission.answers().get("healthyAdult"));
  }

  @Override
  protected Map<String, Object> learn(Submission submission) {
    String caseId = submission.task().caseId();
    String cause = submission.task().id();
    if (Boolean.FALSE.equals(submission.answers().get("exitFree"))) {
      calls.exitBlocked(caseId, cause, submission.by());
    }
    boolean askedAlready =
        signatures.first(submission.task()).filter(one -> !one.outcome().equals(FIT)).isPresent();
    if (submission.outcome().equals("UNSAFE")) {
      calls.unsafe(caseId, "居家不安全，请立即保障本人安全", submission.by(), cause);
    }
    if (!submission.outcome().equals(FIT) && !askedAlready) {
      calls.otherPlace(caseId, "居家条件不符合或不安全，需换隔离方式", submission.by(), cause);
    }
    Map<String, Object> routing =
        new HashMap<>(signatures.sign(submission, CheckHomeHandler::graver));
    routing.put(
        TransferProcess.TRY_AGAIN_AT,
        Date.from(VisitingHours.next(submission.at(), clock.zone(), Set.of())));
    routing.put(TransferProcess.FROM_FACILITY, liesInFacility(caseId));
    return routing;
  }

  /** Who stays there by own wish is handed back in the morning already. */
  private boolean liesInFacility(String caseId) {
    return beds.present(caseId).filter(stay -> !stay.isByWish()).isPresent();
  }

  private static String graver(String one, String other) {
    return GRAVEST_FIRST.indexOf(one) < GRAVEST_FIRST.indexOf(other) ? one : other;
  }
}
