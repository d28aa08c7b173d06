package org.sixfold.desks;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sixfold.access.Masking;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.casework.SelfReports;
import org.sixfold.desks.persistence.PatientRow;

/**
 * One person of a round.
 *
 * @param phone masked; a task's form and the file have it in full
 * @param measure null for somebody whom nothing limits, and who has a task for a doctor
 * @param awaited the report of now; null as measure
 * @param reported whether that report is there
 * @param flags most pressing first; empty for who is well
 * @param testDays on which the rule wants a sample, from today on
 */
public record RoundPatient(
    String caseId,
    String name,
    String phone,
    String grid,
    Kind measure,
    Instant lawfulEnd,
    SelfReports.Turn awaited,
    boolean reported,
    Set<RoundFlag> flags,
    List<Report> reports,
    List<Task> tasks,
    List<Tube> tubes,
    List<LocalDate> testDays,
    Medicine medicine) {

  /** A report of the last three days; temperature null where none was told. */
  public record Report(
      LocalDate day,
      String part,
      BigDecimal temperature,
      List<String> symptoms,
      String mood,
      String outcome) {}

  /** A task that the doctor may do. */
  public record Task(String id, String kind, String part, Instant due) {}

  /** A sample whose result has not come. */
  public record Tube(String tube, Instant sampledAt, Instant dueAt) {}

  /** What the person takes all the time, and the last day for which it is there. */
  public record Medicine(String name, LocalDate lastsUntil) {}

  static RoundPatient of(
      String caseId,
      PatientRow measure,
      RoundFlags.Known known,
      Set<RoundFlag> flags,
      LocalDate today) {
    boolean limited = measure != null;
    return new RoundPatient(
        caseId,
        limited ? measure.name() : known.tasks().get(0).personName(),
        limited ? Masking.phone(measure.phone()) : null,
        limited ? measure.grid() : known.tasks().get(0).grid(),
        limited ? measure.kind() : null,
        limited ? measure.lawfulEnd() : null,
        known.awaited(),
        limited && !flags.contains(RoundFlag.NOT_REPORTED),
        flags,
        known.reports().stream()
            .map(
                row ->
                    new Report(
                        row.reportDay(),
                        row.reportPart(),
                        row.temperature(),
                        RoundFlags.symptoms(row),
                        row.mood(),
                        row.outcome()))
            .toList(),
        known.tasks().stream()
            .map(row -> new Task(row.id(), row.kind(), row.part(), row.dueAt()))
            .toList(),
        known.tubes().stream()
            .map(row -> new Tube(row.tube(), row.sampledAt(), row.resultDueAt()))
            .toList(),
        known.testDays().stream().filter(day -> !day.isBefore(today)).toList(),
        known.medicine() == null
            ? null
            : new Medicine(known.medicine().medicine(), known.medicine().lastsUntil()));
  }
}
