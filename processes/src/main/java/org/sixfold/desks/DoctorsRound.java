package org.sixfold.desks;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.Restrictions.Restriction;
import org.sixfold.casework.SelfReports;
import org.sixfold.casework.TestCalendar;
import org.sixfold.desks.persistence.AwaitedTubeRow;
import org.sixfold.desks.persistence.DoctorsRoundMapper;
import org.sixfold.desks.persistence.MedicineRow;
import org.sixfold.desks.persistence.PatientRow;
import org.sixfold.desks.persistence.RoundReportRow;
import org.sixfold.desks.persistence.RoundTaskRow;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everybody who is limited in a doctor's grids, exceptions first, with three days of reports.
 * Health values: for doctors alone.
 */
@Service
@Transactional(readOnly = true)
public class DoctorsRound {

  private static final int MOST = 500;
  private static final int DAYS = 3;
  private static final Set<String> KINDS =
      Set.of("assess-symptoms", "check-before-release", "take-sample", "confirm-positive");

  private final DoctorsRoundMapper rows;
  private final TestCalendar tests;
  private final SelfReports reports;
  private final SixfoldClock clock;

  DoctorsRound(
      DoctorsRoundMapper rows, TestCalendar tests, SelfReports reports, SixfoldClock clock) {
    this.rows = rows;
    this.tests = tests;
    this.reports = reports;
    this.clock = clock;
  }

  /** The whole round. */
  public record Round(Instant asOf, List<RoundPatient> patients) {}

  /** Six statements, whatever the number of people; five hundred people at the most. */
  public Round of(SignedInUser doctor) {
    doctor.require(Role.DOCTOR);
    Instant now = clock.now();
    if (doctor.gridPaths().isEmpty()) {
      return new Round(now, List.of());
    }
    Map<String, PatientRow> patients = first(rows.patients(doctor.gridPaths(), now, MOST));
    Map<String, List<RoundTaskRow>> tasks =
        rows.tasks(doctor.gridPaths(), KINDS, MOST).stream()
            .collect(groupingBy(RoundTaskRow::caseId, LinkedHashMap::new, toList()));
    Set<String> cases = new LinkedHashSet<>(patients.keySet());
    cases.addAll(tasks.keySet());
    if (cases.isEmpty()) {
      return new Round(now, List.of());
    }
    Facts facts = facts(cases);
    RoundFlags flags = new RoundFlags(now, clock.today());
    List<RoundPatient> found =
        cases.stream()
            .map(
                id ->
                    patient(id, patients.get(id), tasks.getOrDefault(id, List.of()), facts, flags))
            .sorted(Comparator.comparingInt(DoctorsRound::rank))
            .toList();
    return new Round(now, found);
  }

  private record Facts(
      Map<String, List<RoundReportRow>> reports,
      Map<String, List<AwaitedTubeRow>> tubes,
      Map<String, MedicineRow> medicines) {}

  private Facts facts(Collection<String> cases) {
    LocalDate since = clock.today().minusDays(DAYS - 1L);
    return new Facts(
        rows.reports(cases, since).stream().collect(groupingBy(RoundReportRow::caseId)),
        rows.awaited(cases).stream().collect(groupingBy(AwaitedTubeRow::caseId)),
        rows.medicines(cases).stream().collect(toMap(MedicineRow::caseId, Function.identity())));
  }

  private RoundPatient patient(
      String id, PatientRow measure, List<RoundTaskRow> tasks, Facts facts, RoundFlags flags) {
    List<LocalDate> days = measure == null ? List.of() : testDays(measure);
    RoundFlags.Known known =
        new RoundFlags.Known(
            facts.reports().getOrDefault(id, List.of()),
            tasks,
            facts.tubes().getOrDefault(id, List.of()),
            days,
            facts.medicines().get(id),
            measure == null ? null : reports.turn(measure.kind()));
    return RoundPatient.of(id, measure, known, flags.of(known), clock.today());
  }

  private List<LocalDate> testDays(PatientRow row) {
    return row.countedFrom() == null
        ? tests.of(row.caseId())
        : tests.of(
            new Restriction(
                row.restrictionId(),
                row.caseId(),
                row.decisionId(),
                row.seq(),
                row.kind(),
                row.ruleId(),
                row.startAt(),
                row.lawfulEnd(),
                null,
                null),
            row.countedFrom());
  }

  /** Of two parts of a measure the earlier runs. */
  private static Map<String, PatientRow> first(List<PatientRow> rows) {
    return rows.stream()
        .collect(toMap(PatientRow::caseId, row -> row, (one, other) -> one, LinkedHashMap::new));
  }

  /** The most pressing exception decides; who has none comes last. */
  private static int rank(RoundPatient patient) {
    return patient.flags().stream()
        .mapToInt(RoundFlag::ordinal)
        .min()
        .orElse(RoundFlag.values().length);
  }
}
