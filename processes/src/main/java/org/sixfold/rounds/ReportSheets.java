package org.sixfold.rounds;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.CaseFiles;
import org.sixfold.casefile.CaseFiles.Summary;
import org.sixfold.casefile.Reports;
import org.sixfold.grid.Door;
import org.sixfold.rounds.persistence.GivenReportRow;
import org.sixfold.rounds.persistence.RestrictedRow;
import org.sixfold.rounds.persistence.RoundMapper;
import org.sixfold.shared.Actor;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * All reports of today that a viewer answers for, door by door: what people reported themselves
 * stands there as reported, so that only the missing ones are left to ask for.
 */
@Service
@Transactional(readOnly = true)
public class ReportSheets {

  private static final String NORMAL = "NORMAL";

  private final Viewers viewers;
  private final RoundMapper mapper;
  private final CaseFiles cases;
  private final SixfoldClock clock;

  ReportSheets(Viewers viewers, RoundMapper mapper, CaseFiles cases, SixfoldClock clock) {
    this.viewers = viewers;
    this.mapper = mapper;
    this.cases = cases;
    this.clock = clock;
  }

  /**
   * The lines in the order of the doors.
   *
   * @param grid code of a narrower grid; null for all of the user's
   * @throws org.sixfold.shared.ProblemException 403 {@code access.forbidden}, 422 {@code
   *     rounds.tooMany} or {@code grid.unknown}
   */
  public List<ReportLine> of(SignedInUser user, String grid) {
    return of(viewers.of(user, grid));
  }

  List<ReportLine> of(Viewers.Round round) {
    if (round.isEmpty()) {
      return List.of();
    }
    Map<String, RestrictedRow> people =
        round.within(mapper.restricted(round.query())).stream()
            .collect(
                Collectors.toMap(
                    RestrictedRow::caseId,
                    Function.identity(),
                    (first, second) -> first,
                    LinkedHashMap::new));
    if (people.isEmpty()) {
      return List.of();
    }
    Map<String, GivenReportRow> reports =
        mapper.reports(clock.today(), people.keySet()).stream()
            .collect(
                Collectors.toMap(
                    GivenReportRow::caseId, Function.identity(), (before, later) -> later));
    Map<String, Summary> summaries = cases.summaries(people.keySet());
    return people.values().stream()
        .filter(person -> summaries.containsKey(person.caseId()))
        .sorted(
            Comparator.comparing(
                (RestrictedRow person) -> key(round, summaries.get(person.caseId()))))
        .map(
            person ->
                line(
                    person,
                    summaries.get(person.caseId()),
                    round.rooms().get(person.caseId()),
                    reports.get(person.caseId())))
        .toList();
  }

  /** Rooms by their number, doors as one walks, who has none last. */
  private static String key(Viewers.Round round, Summary summary) {
    Place room = round.rooms().get(summary.caseId());
    if (room != null) {
      return room.building()
          + "|"
          + "0".repeat(Math.max(0, 8 - room.door().length()))
          + room.door();
    }
    Door door = summary.door();
    return door == null ? "~" : door.key();
  }

  private ReportLine line(
      RestrictedRow person, Summary summary, Place room, GivenReportRow report) {
    ReportLine.OpenReport task =
        person.taskId() == null
            ? null
            : new ReportLine.OpenReport(
                person.taskId(),
                person.part(),
                person.dueAt(),
                person.dueAt() != null && !person.dueAt().isAfter(clock.now()));
    boolean missed = report != null && Reports.MISSED.equals(report.outcome());
    return new ReportLine(
        person.caseId(),
        summary.personName(),
        person.grid(),
        room == null ? Place.of(summary.door()) : room,
        person.measure(),
        person.phoneUsable(),
        state(task, report, missed),
        task,
        report == null || missed
            ? null
            : new ReportLine.Given(
                report.part(),
                Actor.PERSON.equals(report.reportedBy()),
                !NORMAL.equals(report.outcome()),
                report.reportedAt()));
  }

  private static ReportLine.State state(
      ReportLine.OpenReport task, GivenReportRow report, boolean missed) {
    if (task != null) {
      return ReportLine.State.OPEN;
    }
    if (report == null) {
      return ReportLine.State.NOT_DUE;
    }
    return missed ? ReportLine.State.MISSED : ReportLine.State.REPORTED;
  }
}
