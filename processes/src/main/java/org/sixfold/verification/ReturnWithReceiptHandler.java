package org.sixfold.verification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.access.Role;
import org.sixfold.casefile.CaseOrigins;
import org.sixfold.casework.Answers;
import org.sixfold.casework.CaseTaskHandler;
import org.sixfold.casework.EngineTasks;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.verification.persistence.PersonReturnRow;
import org.springframework.stereotype.Component;

/** Kind 7: nobody is dropped before the receiver has signed. */
@Component
class ReturnWithReceiptHandler extends CaseTaskHandler {

  private final CaseOrigins origins;
  private final Receivers receivers;
  private final Returns returns;
  private final SixfoldClock clock;

  ReturnWithReceiptHandler(
      EngineTasks tasks,
      CaseOrigins origins,
      Receivers receivers,
      Returns returns,
      SixfoldClock clock) {
    super(tasks, VerificationProcess.RETURN_WITH_RECEIPT);
    this.origins = origins;
    this.receivers = receivers;
    this.returns = returns;
    this.clock = clock;
  }

  /** Who waits for a receipt, or settles a dispute, sees what was sent. */
  @Override
  public Map<String, Object> prefill(OpenTask task) {
    Map<String, Object> values = new HashMap<>();
    values.put("part", task.part());
    values.put("receivers", receivers.options());
    returns.latest(task.caseId()).ifPresent(sent -> addSent(sent, values));
    return values;
  }

  private void addSent(PersonReturnRow sent, Map<String, Object> values) {
    values.put("to", sent.receiver());
    if (sent.receiverOther() != null) {
      values.put("toOther", sent.receiverOther());
    }
    values.put("contact", sent.contact());
    values.put("reason", sent.reason());
    values.put("sentAt", sent.sentAt().atZone(clock.zone()).toOffsetDateTime().toString());
  }

  /** Only the command room settles a dispute by taking the person back. */
  @Override
  public List<FieldProblem> check(Submission submission) {
    boolean unfit =
        submission.outcome().equals("TAKEN_BACK") && !submission.by().is(Role.SUPERVISOR);
    if (unfit) {
      return List.of(new FieldProblem("outcome", "task.outcomeUnfit"));
    }
    String to = new Answers(submission.answers()).text("to");
    return to == null || receivers.knows(to)
        ? List.of()
        : List.of(new FieldProblem("to", "return.receiverUnknown"));
  }

  @Override
  protected Map<String, Object> learn(Submission submission) {
    return switch (submission.outcome()) {
      case "SENT" -> {
        returns.sent(submission);
        yield Map.of(VerificationProcess.PART, VerificationProcess.RECEIPT);
      }
      case "DISPUTED" -> {
        returns.disputed(submission);
        yield Map.of(
            VerificationProcess.RETURN_ROLE, Role.SUPERVISOR.name(), VerificationProcess.PART, "");
      }
      case "RECEIPTED" -> {
        returns.receipted(submission);
        yield Map.of();
      }
      case "TAKEN_BACK" -> takenBack(submission);
      default -> Map.of();
    };
  }

  /** Ours after all: the command room places the person, and the check goes on. */
  private Map<String, Object> takenBack(Submission submission) {
    return Map.of(
        VerificationProcess.PART,
        "",
        VerificationProcess.PLACE_ROLE,
        Role.SUPERVISOR.name(),
        VerificationProcess.PHONE_USABLE,
        origins.of(submission.task().caseId()).phoneUsable());
  }
}
