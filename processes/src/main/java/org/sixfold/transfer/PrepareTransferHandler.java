package org.sixfold.transfer;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.sixfold.access.Role;
import org.sixfold.casework.Answers;
import org.sixfold.casework.CaseNote;
import org.sixfold.casework.CaseTaskHandler;
import org.sixfold.casework.EngineTasks;
import org.sixfold.casework.Notes;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** Kind 15: vehicle, driver and room; no coach leaves between 02:00 and 05:00. */
@Component
class PrepareTransferHandler extends CaseTaskHandler {

  private static final LocalTime NIGHT_FROM = LocalTime.of(2, 0);
  private static final LocalTime NIGHT_TO = LocalTime.of(5, 0);

  /** How long a transfer within the county takes, for want of a plan of the way. */
  private static final Duration WAY = Duration.ofHours(1);

  private final Notes notes;
  private final SixfoldClock clock;

  PrepareTransferHandler(EngineTasks tasks, Notes notes, SixfoldClock clock) {
    super(tasks, TransferProcess.PREPARE_TRANSFER);
    this.notes = notes;
    this.clock = clock;
  }

  @Override
  public List<FieldProblem> check(Submission submission) {
    Instant departAt = new Answers(submission.answers()).moment("departAt");
    if (departAt == null) {
      return List.of();
    }
    LocalTime local = departAt.atZone(clock.zone()).toLocalTime();
    boolean night = !local.isBefore(NIGHT_FROM) && local.isBefore(NIGHT_TO);
    return night ? List.of(new FieldProblem("departAt", "transfer.atNight")) : List.of();
  }

  @Override
  protected Map<String, Object> learn(Submission submission) {
    if (submission.outcome().equals("READY")) {
      Instant departAt = new Answers(submission.answers()).moment("departAt");
      return Map.of(
          TransferProcess.DEPART_AT, Date.from(departAt),
          TransferProcess.ETA_AT, Date.from(departAt.plus(WAY)));
    }
    notes.tellCommandRoom(
        submission.task().caseId(),
        submission.outcome().equals("NO_BED") ? CaseNote.NO_BED : CaseNote.NO_VEHICLE,
        submission.task().id());
    return Map.of(TransferProcess.PREPARE_ROLE, Role.SUPERVISOR.name());
  }
}
