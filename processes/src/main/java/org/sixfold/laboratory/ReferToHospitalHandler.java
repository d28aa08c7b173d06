package org.sixfold.laboratory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sixfold.casefile.Tests;
import org.sixfold.casework.Answers;
import org.sixfold.casework.CaseTaskHandler;
import org.sixfold.casework.EngineTasks;
import org.sixfold.casework.MedicalRegisters;
import org.sixfold.casework.Occurrence;
import org.sixfold.casework.Occurrences;
import org.sixfold.shared.FieldProblem;
import org.springframework.stereotype.Component;

/**
 * Kind 23: to hospital within two hours, by an order of a medical institution on its own paper. The
 * person is told by a doctor, and who depends on the person is cared for, emergencies aside.
 */
@Component
class ReferToHospitalHandler extends CaseTaskHandler {

  private final HospitalStays stays;
  private final Tests tests;
  private final Occurrences occurrences;
  private final MedicalRegisters registers;
  private final Investigations investigations;

  ReferToHospitalHandler(
      EngineTasks tasks,
      HospitalStays stays,
      Tests tests,
      Occurrences occurrences,
      MedicalRegisters registers,
      Investigations investigations) {
    super(tasks, HospitalProcess.REFER_TO_HOSPITAL);
    this.stays = stays;
    this.tests = tests;
    this.occurrences = occurrences;
    this.registers = registers;
    this.investigations = investigations;
  }

  @Override
  public Map<String, Object> prefill(OpenTask task) {
    return registers.choices(task.grid(), "hospital", "body", "ambulance");
  }

  @Override
  public List<FieldProblem> check(Submission submission) {
    Answers answers = new Answers(submission.answers());
    List<FieldProblem> problems =
        new ArrayList<>(registers.problems(answers, submission.task().grid()));
    boolean cared = Boolean.TRUE.equals(submission.answers().get("dependantsOk"));
    if (submission.outcome().equals("ADMITTED") && !cared && !isEmergency(submission.task())) {
      problems.add(new FieldProblem("dependantsOk", "hospital.dependantsFirst"));
    }
    return problems;
  }

  private boolean isEmergency(OpenTask task) {
    return Boolean.TRUE.equals(tasks().variable(task, HospitalProcess.EMERGENCY));
  }

  @Override
  protected Map<String, Object> learn(Submission submission) {
    Answers answers = new Answers(submission.answers());
    OpenTask task = submission.task();
    String resultId = resultId(task);
    if (resultId != null && answers.moment("toldAt") != null) {
      tests.told(resultId, answers.moment("toldAt"));
    }
    return switch (submission.outcome()) {
      case "ADMITTED" ->
          Map.of(HospitalProcess.CONVERTED, stays.admitted(papers(task, resultId, answers)));
      case "DECLINED_BY_HOSPITAL" -> {
        occurrences.raise(task.caseId(), Occurrence.SYMPTOMS_REPORTED, Map.of("cause", task.id()));
        yield Map.of();
      }
      case "ERROR" -> {
        if (resultId != null) {
          investigations.withdraw(task.caseId(), resultId);
        }
        yield Map.of();
      }
      default -> Map.of();
    };
  }

  private HospitalStays.Papers papers(OpenTask task, String resultId, Answers answers) {
    return new HospitalStays.Papers(
        task.caseId(),
        resultId,
        registers.named(answers, "hospital", task.grid()),
        registers.named(answers, "body", task.grid()),
        answers.text("treatmentOrder"),
        answers.text("reportCard"),
        answers.moment("handedOverAt"));
  }

  private String resultId(OpenTask task) {
    Object id = tasks().variable(task, PositiveProcess.RESULT_ID);
    return id == null ? null : id.toString();
  }
}
