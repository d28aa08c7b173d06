package org.sixfold.desks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.audit.Audit;
import org.sixfold.casefile.CaseFiles;
import org.sixfold.casework.MessageFields;
import org.sixfold.casework.SelfReports;
import org.sixfold.desks.persistence.DoctorsRoundMapper;
import org.sixfold.desks.persistence.MedicineRow;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a doctor writes down on a round without a task: a temperature, a medicine that runs out. */
@Service
@Transactional
public class RoundNotes {

  /** How a doctor learns a temperature; there is none without a source. */
  private enum Method {
    PHONE,
    IN_PERSON
  }

  private static final int LONGEST = 200;

  private final DoctorsRoundMapper rows;
  private final SelfReports reports;
  private final CaseFiles cases;
  private final Audit audit;
  private final SixfoldClock clock;

  RoundNotes(
      DoctorsRoundMapper rows,
      SelfReports reports,
      CaseFiles cases,
      Audit audit,
      SixfoldClock clock) {
    this.rows = rows;
    this.reports = reports;
    this.cases = cases;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * The report of now, as told by phone or measured: it answers the task of its window, and a
   * doctor is called to what is abnormal as after any report.
   *
   * @param content {@code temp}, {@code symptoms}, {@code mood}, {@code needs}, and {@code method}
   *     ({@code PHONE} or {@code IN_PERSON})
   * @return the report's id
   * @throws ProblemException 404 {@code case.unknown} outside the own grids; 409 {@code
   *     message.notExpected} where nothing limits the person; 422 {@code form.invalid}
   */
  public String report(SignedInUser doctor, String caseId, Map<String, Object> content) {
    requireOwn(doctor, caseId);
    SelfReports.Declared declared = SelfReports.Declared.read(content);
    MessageFields fields = new MessageFields(content);
    Method method = fields.code("method", Method.class);
    fields.refuseProblems();
    return reports.declare(caseId, declared, method.name(), doctor.username());
  }

  /**
   * Notes until when a medicine lasts; without a name the note goes.
   *
   * @throws ProblemException as {@link #report}
   */
  public void medicine(SignedInUser doctor, String caseId, String name, LocalDate lastsUntil) {
    requireOwn(doctor, caseId);
    MessageFields fields =
        new MessageFields(
            name == null || name.isBlank()
                ? Map.of()
                : lastsUntil == null
                    ? Map.of("name", name)
                    : Map.of("name", name, "lastsUntil", lastsUntil.toString()));
    String medicine = fields.optional("name", LONGEST);
    if (medicine != null) {
      fields.text("lastsUntil", 10);
    }
    fields.refuseProblems();
    rows.deleteMedicine(caseId);
    if (medicine != null) {
      rows.insertMedicine(
          new MedicineRow(caseId, medicine, lastsUntil, doctor.username(), clock.now()));
    }
    audit.record(new Audit.Change(caseId, "medicine.noted", Map.of("noted", medicine != null)));
  }

  private void requireOwn(SignedInUser doctor, String caseId) {
    doctor.require(Role.DOCTOR);
    CaseFiles.Summary summary = cases.summaries(List.of(caseId)).get(caseId);
    if (summary == null || summary.state().isEnded() || !doctor.covers(summary.gridPath())) {
      throw ProblemException.notFound("case.unknown");
    }
  }
}
