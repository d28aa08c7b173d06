package org.sixfold.transfer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.sixfold.casework.Answers;
import org.sixfold.casework.CaseTaskHandler;
import org.sixfold.casework.EngineTasks;
import org.sixfold.shared.FieldProblem;
import org.springframework.stereotype.Component;

/**
 * Kind 13: nobody leaves before those left behind are cared for. Where no carer is found, the place
 * changes to home or together.
 */
@Component
class ArrangeCareHandler extends CaseTaskHandler {

  /** Until somebody looks again, should no other place be signed. */
  private static final Duration PAUSE = Duration.ofHours(2);

  private final Dependants dependants;
  private final TransferCalls calls;

  ArrangeCareHandler(EngineTasks tasks, Dependants dependants, TransferCalls calls) {
    super(tasks, TransferProcess.ARRANGE_CARE);
    this.dependants = dependants;
    this.calls = calls;
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
      calls.withoutCare(caseId, "家中有人无人照料，未找到照护人", submission.by(), cause);
    } else {
      calls.otherPlace(caseId, "离家后有人无人照料，未找到照护人", submission.by(), cause);
    }
    return Map.of(TransferProcess.TRY_AGAIN_AT, Date.from(submission.at().plus(PAUSE)));
  }
}
