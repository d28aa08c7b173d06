package org.sixfold.care;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sixfold.care.persistence.MedicalExitRow;
import org.sixfold.casework.Answers;
import org.sixfold.casework.CaseTaskHandler;
import org.sixfold.casework.EngineTasks;
import org.sixfold.casework.MedicalRegisters;
import org.sixfold.shared.FieldProblem;
import org.springframework.stereotype.Component;

/** Kind 25: how the person gets care, and when they are back. There is no refusal. */
@Component
class AllowMedicalExitHandler extends CaseTaskHandler {

  private static final String RETURN = "RETURN";
  private static final Set<String> OF_RETURN = Set.of("RETURNED", "NOT_BACK");
  private static final Set<String> EVERYWHERE = Set.of("DECEASED", "WRONG_PERSON");

  private final MedicalExits exits;
  private final MedicalRegisters registers;

  AllowMedicalExitHandler(EngineTasks tasks, MedicalExits exits, MedicalRegisters registers) {
    super(tasks, CareProcess.ALLOW_MEDICAL_EXIT);
    this.exits = exits;
    this.registers = registers;
  }

  @Override
  public Map<String, Object> prefill(OpenTask task) {
    Map<String, Object> data = new HashMap<>();
    boolean back = isReturn(task);
    data.put("part", back ? RETURN : "");
    if (!back) {
      data.put("emergency", exits.of(exitId(task)).emergency() ? "YES" : "NO");
      data.putAll(registers.choices(task.grid(), "car", "hospital"));
    }
    return data;
  }

  @Override
  public List<FieldProblem> check(Submission submission) {
    boolean back = isReturn(submission.task());
    boolean fits =
        EVERYWHERE.contains(submission.outcome())
            || back == OF_RETURN.contains(submission.outcome());
    if (!fits) {
      return List.of(new FieldProblem("outcome", "task.outcomeUnfit"));
    }
    Answers answers = new Answers(submission.answers());
    Instant backAt = answers.moment("backAt");
    boolean early =
        submission.outcome().equals("RETURNED")
            && backAt != null
            && backAt.isAfter(submission.at());
    return early
        ? List.of(new FieldProblem("backAt", "form.future"))
        : registers.problems(answers, submission.task().grid());
  }

  @Override
  protected Map<String, Object> learn(Submission submission) {
    String id = exitId(submission.task());
    Answers answers = new Answers(submission.answers());
    return switch (submission.outcome()) {
      case "RETURNED" -> {
        exits.back(id, answers.moment("backAt"));
        yield Map.of();
      }
      case "NOT_BACK" -> {
        Instant expected = expected(answers, submission.at());
        exits.expected(id, expected);
        yield Map.of(CareProcess.EXPECTED_AT, Date.from(expected));
      }
      default -> arrange(submission, answers, exits.of(id));
    };
  }

  private Map<String, Object> arrange(Submission submission, Answers answers, MedicalExitRow exit) {
    boolean leaves = !submission.outcome().equals("OTHER_CARE");
    Instant left = answers.has("leftAt") ? answers.moment("leftAt") : answers.moment("actedAt");
    Instant expected = leaves ? expected(answers, left) : null;
    exits.arranged(
        new MedicalExitRow(
            exit.id(),
            exit.caseId(),
            "YES".equals(answers.text("emergency")),
            exit.requestedAt(),
            submission.outcome(),
            registers.named(answers, "car", submission.task().grid()),
            registers.named(answers, "hospital", submission.task().grid()),
            answers.text("companion"),
            submission.by().username(),
            leaves ? left : null,
            expected,
            null));
    Map<String, Object> routing = new HashMap<>();
    Optional<Instant> until = exits.restrictedUntil(exit.caseId()).filter(end -> leaves);
    routing.put(CareProcess.RETURN_EXPECTED, until.isPresent());
    until.ifPresent(end -> routing.put(CareProcess.LAWFUL_END, Date.from(end)));
    if (leaves) {
      routing.put(CareProcess.EXPECTED_AT, Date.from(expected));
    }
    return routing;
  }

  private static Instant expected(Answers answers, Instant from) {
    return answers.has("backAt") ? answers.moment("backAt") : from.plus(MedicalExits.USUAL);
  }

  private boolean isReturn(OpenTask task) {
    return RETURN.equals(task.part());
  }

  private String exitId(OpenTask task) {
    return String.valueOf(tasks().variable(task, CareProcess.EXIT_ID));
  }
}
