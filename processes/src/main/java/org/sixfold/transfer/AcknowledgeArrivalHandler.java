package org.sixfold.transfer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.casework.Answers;
import org.sixfold.casework.CaseNote;
import org.sixfold.casework.CaseTaskHandler;
import org.sixfold.casework.EngineTasks;
import org.sixfold.casework.Notes;
import org.sixfold.facility.Beds;
import org.sixfold.facility.Facilities;
import org.sixfold.facility.FacilityKind;
import org.sixfold.shared.FieldProblem;
import org.sixfold.worklist.EarlierAnswers;
import org.springframework.stereotype.Component;

/**
 * Kind 18: every hand-over is acknowledged by its other side, at home by a doctor on the phone. Who
 * is not on board concerns the command room at once.
 */
@Component
class AcknowledgeArrivalHandler extends CaseTaskHandler {

  private static final String RECEIVED = "RECEIVED";
  private static final String SENT_ON = "SENT_ON";

  private final TransferPlan plan;
  private final TransferOptions options;
  private final TransferCalls calls;
  private final Facilities facilities;
  private final Beds beds;
  private final EarlierAnswers earlier;
  private final Notes notes;

  AcknowledgeArrivalHandler(
      EngineTasks tasks,
      TransferPlan plan,
      TransferOptions options,
      TransferCalls calls,
      Facilities facilities,
      Beds beds,
      EarlierAnswers earlier,
      Notes notes) {
    super(tasks, TransferProcess.ACKNOWLEDGE_ARRIVAL);
    this.plan = plan;
    this.options = options;
    this.calls = calls;
    this.facilities = facilities;
    this.beds = beds;
    this.earlier = earlier;
    this.notes = notes;
  }

  @Override
  public Map<String, Object> prefill(OpenTask task) {
    Map<String, Object> values = new HashMap<>();
    if (isHome(task)) {
      values.put("part", TransferProcess.HOME);
      values.put("place", TransferProcess.HOME);
      return values;
    }
    values.put("place", "FACILITY");
    values.put("beds", options.bedsAtArrival(task.caseId()));
    values.put("bed", BedCode.BOOKED);
    values.put("facilities", options.facilities());
    return values;
  }

  @Override
  public List<FieldProblem> check(Submission submission) {
    boolean home = isHome(submission.task());
    Answers answers = new Answers(submission.answers());
    if (home && !submission.outcome().equals(RECEIVED)) {
      return List.of(new FieldProblem("outcome", "task.outcomeUnfit"));
    }
    List<FieldProblem> problems = new ArrayList<>();
    if (submission.outcome().equals(RECEIVED)) {
      received(submission, home, answers, problems);
    }
    if (submission.outcome().equals(SENT_ON)) {
      sentOn(submission.task().caseId(), answers.text("sentTo"), problems);
    }
    return problems;
  }

  private void received(
      Submission submission, boolean home, Answers answers, List<FieldProblem> problems) {
    if (!home && answers.text("bed") == null) {
      problems.add(new FieldProblem("bed", "form.required"));
    }
    if (!home && plan.isElsewhere(submission.task().caseId(), answers.text("bed"))) {
      problems.add(new FieldProblem("bed", "facility.bedUnknown"));
    }
    String receives = answers.text("receives");
    if (receives != null && receives.equals(giver(submission.task().caseId()))) {
      problems.add(new FieldProblem("receives", "transfer.takerGives"));
    }
  }

  private void sentOn(String caseId, String sentTo, List<FieldProblem> problems) {
    if (facilities.find(sentTo, FacilityKind.ISOLATION).isEmpty()) {
      problems.add(new FieldProblem("sentTo", "facility.unknown"));
    } else if (beds.expected(caseId).map(stay -> stay.bed().facility()).stream()
        .anyMatch(sentTo::equals)) {
      problems.add(new FieldProblem("sentTo", "transfer.sentToSame"));
    }
  }

  /** Who handed the person over at the door. */
  private String giver(String caseId) {
    return earlier.of(List.of(caseId), List.of(TransferProcess.HAND_OVER_DEPARTURE)).stream()
        .findFirst()
        .map(one -> new Answers(one.values()).text("gives"))
        .orElse(null);
  }

  @Override
  protected Map<String, Object> learn(Submission submission) {
    String caseId = submission.task().caseId();
    String cause = submission.task().id();
    Answers answers = new Answers(submission.answers());
    switch (submission.outcome()) {
      case RECEIVED -> {
        plan.moveIn(caseId, answers.text("bed"), answers.moment("arrivedAt"));
        String condition = new Answers(submission.healthAnswers()).text("condition");
        if (condition != null && !condition.equals("GOOD")) {
          calls.symptoms(caseId, cause);
        }
        return Map.of();
      }
      case SENT_ON -> {
        Instant eta = submission.at().plus(TransferPlan.WAY);
        plan.bookElsewhere(caseId, answers.text("sentTo"), eta);
        return Map.of(TransferProcess.ETA_AT, Date.from(eta));
      }
      default -> {
        notes.tellCommandRoom(caseId, CaseNote.NOT_ON_BOARD, cause);
        calls.notMet(caseId, cause);
        return Map.of();
      }
    }
  }

  private boolean isHome(OpenTask task) {
    return TransferProcess.HOME.equals(tasks().variable(task, TransferProcess.PLACE));
  }
}
