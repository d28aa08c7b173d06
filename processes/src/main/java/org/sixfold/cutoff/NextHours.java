package org.sixfold.cutoff;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sixfold.access.GridScope;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.board.BoardCase;
import org.sixfold.board.BoardFilter;
import org.sixfold.board.BoardLists;
import org.sixfold.board.CaseFigure;
import org.sixfold.board.FigurePage;
import org.sixfold.board.Moment;
import org.sixfold.cutoff.NextHoursView.Desk;
import org.sixfold.cutoff.NextHoursView.HourLine;
import org.sixfold.cutoff.NextHoursView.Leaving;
import org.sixfold.cutoff.NextHoursView.Note;
import org.sixfold.cutoff.NextHoursView.Objection;
import org.sixfold.cutoff.NextHoursView.Objections;
import org.sixfold.cutoff.NextHoursView.ShiftEnd;
import org.sixfold.cutoff.NextHoursView.Transport;
import org.sixfold.cutoff.NextHoursView.Undecided;
import org.sixfold.cutoff.persistence.EndingRow;
import org.sixfold.cutoff.persistence.NextHoursMapper;
import org.sixfold.cutoff.persistence.ObjectionRow;
import org.sixfold.grid.Grids;
import org.sixfold.handover.GivenHandOvers;
import org.sixfold.handover.GivenHandOvers.Given;
import org.sixfold.responsibility.DutyHours;
import org.sixfold.responsibility.Member;
import org.sixfold.responsibility.Responsibility;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The hours after the cut-off: who becomes free, who is there, what waits for an answer. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class NextHours {

  private static final int MOST_HOURS = 24;
  private static final int FIRST_OBJECTIONS = 20;
  private static final double SECONDS_PER_HOUR = 3_600;

  /** A note may be written before the last hour of a long shift. */
  private static final Duration NOTE_BEFORE = Duration.ofHours(6);

  private static final String FACILITY = "CENTRALISED_ISOLATION";

  private static final List<Role> SHIFTS =
      List.of(Role.DECIDING_OFFICER, Role.DOCTOR, Role.POLICE_OFFICER, Role.FACILITY_DESK);

  private final NextHoursMapper mapper;
  private final BoardLists lists;
  private final WaysHome ways;
  private final DeskHours desks;
  private final DutyHours duty;
  private final GivenHandOvers notes;
  private final Responsibility responsibility;
  private final Grids grids;
  private final SixfoldClock clock;

  NextHours(
      NextHoursMapper mapper,
      BoardLists lists,
      WaysHome ways,
      DeskHours desks,
      DutyHours duty,
      GivenHandOvers notes,
      Responsibility responsibility,
      Grids grids,
      SixfoldClock clock) {
    this.mapper = mapper;
    this.lists = lists;
    this.ways = ways;
    this.desks = desks;
    this.duty = duty;
    this.notes = notes;
    this.responsibility = responsibility;
    this.grids = grids;
    this.clock = clock;
  }

  /**
   * The coming hours of a grid; desks and shifts are the sub-district's whatever the grid.
   *
   * @param hours 1 to 24; the first is the one that runs
   * @throws ProblemException 403 {@code access.forbidden}; 422 {@code grid.unknown}, {@code
   *     board.filterInvalid}
   */
  public NextHoursView of(SignedInUser user, String grid, int hours) {
    CutOffPlaces.requireReader(user);
    if (hours < 1 || hours > MOST_HOURS) {
      throw ProblemException.unfit(
          "board.filterInvalid", List.of(new FieldProblem("hours", "value.invalid")));
    }
    List<String> paths = GridScope.paths(user, grid, grids);
    Instant now = clock.now();
    Instant from = now.atZone(clock.zone()).truncatedTo(ChronoUnit.HOURS).toInstant();
    Instant until = from.plus(Duration.ofHours(hours));
    List<EndingRow> free = mapper.ending(paths, null, from, until);
    List<Leaving> leaving = ways.of(mapper.ending(paths, FACILITY, from, until), now);
    List<Desk> people = desks.of(from, hours);
    return new NextHoursView(
        now,
        from,
        until,
        hours(from, hours, free, leaving),
        leaving,
        people,
        DeskHours.gaps(people),
        objections(paths, now, until),
        undecided(user, grid),
        shifts(now, until));
  }

  private static List<HourLine> hours(
      Instant from, int hours, List<EndingRow> free, List<Leaving> leaving) {
    List<HourLine> lines = new ArrayList<>(hours);
    for (int i = 0; i < hours; i++) {
      Instant begin = from.plus(Duration.ofHours(i));
      List<Leaving> then = leaving.stream().filter(one -> isIn(begin, one.at())).toList();
      lines.add(
          new HourLine(
              begin,
              free.stream().filter(one -> isIn(begin, one.endAt())).count(),
              then.size(),
              then.stream().filter(one -> one.transport() == Transport.READY).count()));
    }
    return lines;
  }

  /** An end at the full hour belongs to the hour that ends with it. */
  private static boolean isIn(Instant hour, Instant moment) {
    return moment.isAfter(hour) && !moment.isAfter(hour.plus(Duration.ofHours(1)));
  }

  private Objections objections(List<String> paths, Instant now, Instant until) {
    return new Objections(
        mapper.countObjections(paths, null),
        mapper.countObjections(paths, now),
        mapper.countObjections(paths, until),
        mapper.objections(paths, FIRST_OBJECTIONS).stream().map(row -> shown(row, now)).toList());
  }

  private Objection shown(ObjectionRow row, Instant now) {
    return new Objection(
        row.taskId(),
        row.caseId(),
        row.filedAt(),
        Duration.between(row.filedAt(), now).toMinutes(),
        row.dueAt(),
        row.dueAt() != null && !row.dueAt().isAfter(now),
        row.level(),
        row.assignee() == null ? null : name(row.assignee()),
        row.assignee() != null && responsibility.isOnDuty(row.assignee(), now));
  }

  private Undecided undecided(SignedInUser user, String grid) {
    BoardFilter filter = grid == null ? BoardFilter.ALL : BoardFilter.of(grid);
    FigurePage<BoardCase> page =
        lists.cases(user, filter, CaseFigure.WITHOUT_DECISION, null, Moment.of(1, null));
    return new Undecided(page.count(), page.total() / SECONDS_PER_HOUR);
  }

  private List<ShiftEnd> shifts(Instant now, Instant until) {
    List<Given> given = notes.since(now.minus(NOTE_BEFORE));
    return duty.leaving(SHIFTS, now, until).stream()
        .map(
            leaving -> {
              Optional<Given> note =
                  given.stream()
                      .filter(one -> one.by().equals(leaving.member().username()))
                      .max(Comparator.comparing(Given::at));
              return new ShiftEnd(
                  leaving.member().username(),
                  leaving.member().name(),
                  leaving.member().role(),
                  leaving.at(),
                  note.map(one -> one.readAt() == null ? Note.GIVEN : Note.READ).orElse(Note.NONE),
                  note.map(one -> name(one.to())).orElse(null));
            })
        .toList();
  }

  private String name(String username) {
    return responsibility.find(username).map(Member::name).orElse(username);
  }
}
