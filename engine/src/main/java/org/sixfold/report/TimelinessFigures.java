package org.sixfold.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.sixfold.access.GridScope;
import org.sixfold.access.SignedInUser;
import org.sixfold.board.FigurePage;
import org.sixfold.casefile.CaseLists;
import org.sixfold.grid.Grid;
import org.sixfold.grid.Grids;
import org.sixfold.report.persistence.PromptTaskRow;
import org.sixfold.report.persistence.TimelinessMapper;
import org.sixfold.report.persistence.TimelinessRow;
import org.sixfold.report.persistence.TimelinessScope;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** How far deadlines were kept, and the tasks behind each number. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class TimelinessFigures {

  private final TimelinessMapper mapper;
  private final TimelinessReplies replies;
  private final Grids grids;
  private final SixfoldClock clock;

  TimelinessFigures(
      TimelinessMapper mapper, TimelinessReplies replies, Grids grids, SixfoldClock clock) {
    this.mapper = mapper;
    this.replies = replies;
    this.grids = grids;
    this.clock = clock;
  }

  /**
   * Which numbers are asked for.
   *
   * @param from null for the last day
   * @param to null for today
   * @param grid null for all that the reader answers for
   */
  public record Asked(LocalDate from, LocalDate to, String grid, TimelinessBy by) {}

  /**
   * The timeliness of some days, today's as far as it has gone.
   *
   * @throws ProblemException 422 {@code report.periodInvalid}, {@code grid.unknown}; 403 {@code
   *     access.forbidden}
   */
  public Timeliness of(SignedInUser user, Asked asked) {
    CaseLists.requireReader(user);
    Period period = Period.of(asked.from(), asked.to(), clock);
    List<String> paths = GridScope.paths(user, asked.grid(), grids);
    TimelinessScope scope = period.passed(paths, clock);
    return new Timeliness(
        period.from(),
        period.to(),
        scope.to(),
        asked.by(),
        asked.grid(),
        lines(scope, asked.by()),
        replies.of(user, paths, asked.by(), period));
  }

  /**
   * The tasks behind a number, the first due first.
   *
   * @param key the grid or role; null for all
   * @throws ProblemException as {@link #of}
   */
  public FigurePage<Timeliness.Task> tasks(
      SignedInUser user, Asked asked, String key, TimelinessMark mark, Paging paging) {
    CaseLists.requireReader(user);
    List<String> paths = GridScope.paths(user, asked.grid(), grids);
    TimelinessScope scope = Period.of(asked.from(), asked.to(), clock).passed(paths, clock);
    String by = asked.by().name();
    long count = mapper.count(scope, by, key, mark.name());
    List<String> after = paging.afterParts(2).orElse(null);
    Page<Timeliness.Task> page =
        paging
            .page(
                mapper.tasks(
                    scope,
                    by,
                    key,
                    mark.name(),
                    after == null ? null : moment(after.get(0)),
                    after == null ? null : after.get(1),
                    paging.fetch()),
                row -> Paging.key(row.dueAt(), row.id()))
            .map(TimelinessFigures::shown);
    return new FigurePage<>(scope.to(), count, count, page.items(), page.next());
  }

  /** The lines of some grids' day, up to now. */
  List<Timeliness.Line> ofDay(List<String> paths, LocalDate day, Instant until, TimelinessBy by) {
    return lines(new TimelinessScope(paths, clock.at(day.atStartOfDay()), until, clock.now()), by);
  }

  private List<Timeliness.Line> lines(TimelinessScope scope, TimelinessBy by) {
    return mapper.summary(scope, by.name()).stream().map(row -> shown(row, by)).toList();
  }

  private Timeliness.Line shown(TimelinessRow row, TimelinessBy by) {
    String name =
        by == TimelinessBy.GRID
            ? grids.find(row.pointKey()).map(Grid::name).orElse(row.pointKey())
            : row.pointKey();
    return new Timeliness.Line(
        row.pointKey(), name, row.due(), row.inTime(), row.late(), row.medianLate());
  }

  private static Timeliness.Task shown(PromptTaskRow row) {
    return new Timeliness.Task(
        row.id(),
        row.caseId(),
        row.kind(),
        row.grid(),
        row.taskRole(),
        row.dueAt(),
        row.endedAt(),
        row.lateSeconds());
  }

  private static Instant moment(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw ProblemException.badRequest("page.cursorInvalid");
    }
  }
}
