package org.sixfold.transfer;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sixfold.access.Role;
import org.sixfold.casefile.Restrictions;
import org.sixfold.casework.Answers;
import org.sixfold.casework.CaseTaskHandler;
import org.sixfold.casework.DecisionNotices;
import org.sixfold.casework.EngineTasks;
import org.sixfold.casework.VisitingHours;
import org.sixfold.facility.Beds;
import org.sixfold.fleet.Journeys;
import org.sixfold.responsibility.Responsibility;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/**
 * Kind 17: the loop begins at the door, and with it the restriction's start. Absent is not escaped,
 * and who does not want to is talked to: the path waits meanwhile.
 */
@Component
class HandOverDepartureHandler extends CaseTaskHandler {

  private static final String LEFT = "LEFT";
  private static final String AT_HOME = "AT_HOME";

  private final Restrictions restrictions;
  private final DepartureCheck check;
  private final DecisionNotices notices;
  private final Journeys journeys;
  private final Beds beds;
  private final TransferCalls calls;
  private final Responsibility responsibility;
  private final SixfoldClock clock;

  HandOverDepartureHandler(
      EngineTasks tasks,
      Restrictions restrictions,
      DepartureCheck check,
      DecisionNotices notices,
      Journeys journeys,
      Beds beds,
      TransferCalls calls,
      Responsibility responsibility,
      SixfoldClock clock) {
    super(tasks, TransferProcess.HAND_OVER_DEPARTURE);
    this.restrictions = restrictions;
    this.check = check;
    this.notices = notices;
    this.journeys = journeys;
    this.beds = beds;
    this.calls = calls;
    this.responsibility = responsibility;
    this.clock = clock;
  }

  /** The driver of the plan as taker. */
  @Override
  public Map<String, Object> prefill(OpenTask task) {
    return journeys
        .planned(task.caseId())
        .flatMap(journey -> responsibility.find(journey.driver()))
        .<Map<String, Object>>map(driver -> Map.of("takes", driver.name()))
        .orElse(Map.of());
  }

  @Override
  public List<FieldProblem> check(Submission submission) {
    boolean home = isHome(submission.task());
    if (submission.outcome().equals(home ? LEFT : AT_HOME)) {
      return List.of(new FieldProblem("outcome", "task.outcomeUnfit"));
    }
    if (Set.of(LEFT, AT_HOME).contains(submission.outcome())) {
      notices.requireServed(submission.task().caseId());
    }
    return check.problems(
        submission.task().caseId(),
        new Answers(submission.answers()),
        submission.outcome().equals(LEFT));
  }

  @Override
  protected Map<String, Object> learn(Submission submission) {
    String caseId = submission.task().caseId();
    String cause = submission.task().id();
    Answers answers = new Answers(submission.answers());
    switch (submission.outcome()) {
      case LEFT -> {
        return left(submission.task(), answers);
      }
      case AT_HOME -> {
        return atHome(caseId, answers, submission.at());
      }
      case "UNWELL" -> calls.symptoms(caseId, cause);
      case "ABSENT" -> calls.notMet(caseId, cause);
      default -> calls.refused(caseId, cause);
    }
    journeys.giveUp(caseId, "journey.notDeparted");
    return Map.of(
        TransferProcess.TRY_AGAIN_AT,
        Date.from(VisitingHours.next(submission.at(), clock.zone(), Set.of())));
  }

  /** Who leaves late arrives late; nobody's deadline begins before. */
  private Map<String, Object> left(OpenTask task, Answers answers) {
    Instant leftAt = answers.moment("leftAt");
    restrictions.begin(task.caseId(), answers.moment("atDoor"));
    journeys.left(task.caseId(), leftAt);
    Instant eta = leftAt.plus(TransferPlan.WAY);
    if (tasks().variable(task, TransferProcess.ETA_AT) instanceof Date planned
        && planned.toInstant().isAfter(eta)) {
      eta = planned.toInstant();
    }
    return arrival(eta, Role.FACILITY_DESK);
  }

  private Map<String, Object> atHome(String caseId, Answers answers, Instant now) {
    restrictions.begin(caseId, answers.moment("atDoor"));
    journeys.giveUp(caseId, "journey.home");
    beds.free(caseId, "bed.movedHome");
    return arrival(now, Role.DOCTOR);
  }

  private static Map<String, Object> arrival(Instant eta, Role by) {
    Map<String, Object> routing = new HashMap<>();
    routing.put(TransferProcess.ETA_AT, Date.from(eta));
    routing.put(TransferProcess.ARRIVAL_ROLE, by.name());
    return routing;
  }

  private boolean isHome(OpenTask task) {
    return TransferProcess.HOME.equals(tasks().variable(task, TransferProcess.PLACE));
  }
}
