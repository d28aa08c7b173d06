package org.sixfold.transfer;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.sixfold.casework.Answers;
import org.sixfold.casework.CaseTaskHandler;
import org.sixfold.casework.EngineTasks;
import org.sixfold.escalation.WorkCalendar;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/**
 * Kind 13: nobody leaves before those left behind are cared for. Where no carer is found, the place
 * changes to home or together.
 */
@Component
class ArrangeCareHandler extends CaseTaskHandler {

  /** Until somebody looks again, should no other place be signed meanwhile. */
  private static final Duration PAUSE = Duration.ofHours(2);

  private final Dependants dependants;
  private final TransferCalls calls;
  private final SpecialNeeds special;
  private final SixfoldClock clock;

  ArrangeCareHandler(
      EngineTasks tasks,
      Dependants dependants,
      TransferCalls calls,
      SpecialNeeds special,
      SixfoldClock clock) {
    super(tasks, TransferProcess.ARRANGE_CARE);
    this.dependants = dependants;
    this.calls = calls;
    this.special = special;
    this.clock = clock;
  }

  @Override
  public Map<String, Object> prefill(OpenTask task) {
    List<Map<String, Object>> who = dependants.proposal(task.caseId());
    return who.isEmpty() ? Map.of() : Map.of("who", who);
  }

  /** A child is given into somebody's care only with the guardian's consent. */
  @Override
  public List<FieldProblem> check(Submission submission) {
    List<FieldProblem> problems = new ArrayList<>();
    List<Answers> rows = Dependants.rows(submission);
    for (int i = 0; i < rows.size(); i++) {
      if ("MINOR".equals(rows.get(i).text("kind")) && rows.get(i).text("consent") == null) {
        problems.add(new FieldProblem("who[" + i + "].consent", "form.required"));
      }
    }
    return problems;
  }

  @Override
  protected Map<String, Object> learn(Submission submission) {
    String caseId = submission.task().caseId();
    String cause = submission.task().id();
    if (submission.outcome().equals("ARRANGED")) {
      dependants.arranged(submission);
      return Map.of();
    }
    Object place = tasks().variable(submission.task(), TransferProcess.PLACE);
    if (TransferProcess.HOME.equals(place)) {
      if (special.needsAdultAtHome(caseId)) {
        calls.unsafe(caseId, "儿童在家无人照看，未找到照护人", submission.by(), cause);
      } else {
        calls.withoutCare(caseId, "家中有人无人照料，未找到照护人", submission.by(), cause);
      }
      return Map.of();
    }
    boolean asked = calls.otherPlace(caseId, "需有人照护，未找到照护人", submission.by(), cause);
    return Map.of(
        TransferProcess.TRY_AGAIN_AT,
        Date.from(asked ? submission.at().plus(PAUSE) : nextMorning(submission.at())));
  }

  /** Asked already: doctor and officer decide, and nobody is asked for a carer every two hours. */
  private Instant nextMorning(Instant at) {
    LocalDate tomorrow = at.atZone(clock.zone()).toLocalDate().plusDays(1);
    return clock.at(tomorrow.atTime(WorkCalendar.DAYTIME.opens()));
  }
}
