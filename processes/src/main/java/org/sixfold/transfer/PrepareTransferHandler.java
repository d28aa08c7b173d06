package org.sixfold.transfer;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.access.Role;
import org.sixfold.casework.Answers;
import org.sixfold.casework.CaseTaskHandler;
import org.sixfold.casework.EngineTasks;
import org.sixfold.facility.Beds;
import org.sixfold.shared.FieldProblem;
import org.springframework.stereotype.Component;

/**
 * Kind 15: vehicle, driver and bed, all booked with the answer or none. Several people with the
 * same vehicle and departure are one plan.
 */
@Component
class PrepareTransferHandler extends CaseTaskHandler {

  private static final String READY = "READY";

  private final TransferPlan plan;
  private final TransferOptions options;
  private final Companions companions;
  private final Beds beds;

  PrepareTransferHandler(
      EngineTasks tasks,
      TransferPlan plan,
      TransferOptions options,
      Companions companions,
      Beds beds) {
    super(tasks, TransferProcess.PREPARE_TRANSFER);
    this.plan = plan;
    this.options = options;
    this.companions = companions;
    this.beds = beds;
  }

  @Override
  public Map<String, Object> prefill(OpenTask task) {
    Map<String, Object> values = new HashMap<>();
    values.put("vehicles", options.vehicles());
    values.put("drivers", options.drivers(task.grid()));
    values.put("facilities", options.facilities());
    values.put("beds", options.allBeds());
    values.put("relatives", companions.options(task.caseId()));
    values.put("bed", BedCode.ANY);
    beds.expected(task.caseId()).ifPresent(stay -> values.put("facility", stay.bed().facility()));
    return values;
  }

  @Override
  public List<FieldProblem> check(Submission submission) {
    return submission.outcome().equals(READY)
        ? plan.problems(submission.task().caseId(), new Answers(submission.answers()))
        : List.of();
  }

  /** Without bed or vehicle the same task goes to the command room. */
  @Override
  protected Map<String, Object> learn(Submission submission) {
    if (!submission.outcome().equals(READY)) {
      return Map.of(TransferProcess.PREPARE_ROLE, Role.SUPERVISOR.name());
    }
    Instant departAt = plan.book(submission.task().caseId(), new Answers(submission.answers()));
    return Map.of(
        TransferProcess.DEPART_AT, Date.from(departAt),
        TransferProcess.ETA_AT, Date.from(departAt.plus(TransferPlan.WAY)),
        TransferProcess.PREPARE_ROLE, Role.LINK_CADRE.name());
  }
}
