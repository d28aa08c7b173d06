package org.sixfold.forecast;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.forecast.ForecastView.GridMisses;
import org.sixfold.forecast.ForecastView.Risk;
import org.sixfold.forecast.persistence.OpenTaskRow;
import org.sixfold.grid.Grid;
import org.sixfold.grid.Grids;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which deadlines will be missed: for the command room, of the user's grids. */
@Service
@Transactional(readOnly = true)
public class Forecasts {

  /** A task is said to be late when it is late more often than not. */
  static final double LATE = 0.5;

  private static final int MOST_AT_RISK = 50;
  private static final double TENTHS = 10;
  private static final double HUNDREDTHS = 100;

  private final Outlooks outlooks;
  private final HelpProposals proposals;
  private final Grids grids;
  private final ForecastProperties properties;
  private final SixfoldClock clock;

  Forecasts(
      Outlooks outlooks,
      HelpProposals proposals,
      Grids grids,
      ForecastProperties properties,
      SixfoldClock clock) {
    this.outlooks = outlooks;
    this.proposals = proposals;
    this.grids = grids;
    this.properties = properties;
    this.clock = clock;
  }

  /**
   * How far to look; both null for as far as is usual.
   *
   * @param ahead counts where no moment is given
   */
  public record Reach(Instant until, Duration ahead) {

    Instant end(Instant now, Duration usual) {
      return until != null ? until : now.plus(ahead == null ? usual : ahead);
    }
  }

  /**
   * The forecast of a grid and those below.
   *
   * @param grid null for all of the user's
   * @throws ProblemException 403 {@code access.forbidden}, 422 {@code grid.unknown}, {@code
   *     forecast.untilInvalid}
   */
  public ForecastView view(SignedInUser user, String grid, Reach reach) {
    ForecastScope scope = scope(user, grid, reach);
    Outlooks.Seen seen = outlooks.look(scope.now(), scope.until());
    Outlook outlook = seen.outlook();
    List<Job> jobs = outlook.jobs().stream().filter(job -> scope.holds(job.grid())).toList();
    List<Instant> hours = hours(scope);
    List<GridMisses> lines = byGrid(outlook, jobs, hours);
    return new ForecastView(
        scope.now(),
        scope.until(),
        seen.learnedFrom(),
        hours,
        jobs.stream().filter(job -> !outlook.isOverdue(job)).count(),
        jobs.stream().filter(outlook::isOverdue).count(),
        rounded(outlook.misses(jobs), TENTHS),
        lines,
        risks(seen, jobs)
            .sorted(
                Comparator.comparing(Risk::likelihood, Comparator.reverseOrder())
                    .thenComparing(Risk::due)
                    .thenComparing(Risk::taskId))
            .filter(risk -> risk.likelihood() > 0)
            .limit(MOST_AT_RISK)
            .toList(),
        proposals.of(user, scope, outlook));
  }

  /**
   * All tasks that will rather be late than not, by due time.
   *
   * @throws ProblemException as {@link #view}
   */
  public Page<Risk> late(SignedInUser user, String grid, Reach reach, Paging paging) {
    ForecastScope scope = scope(user, grid, reach);
    Outlooks.Seen seen = outlooks.look(scope.now(), scope.until());
    List<Job> jobs = seen.outlook().jobs().stream().filter(job -> scope.holds(job.grid())).toList();
    String after = paging.after();
    List<Risk> rest =
        risks(seen, jobs)
            .filter(risk -> risk.likelihood() >= LATE)
            .sorted(Comparator.comparing(Forecasts::key))
            .filter(risk -> after == null || key(risk).compareTo(after) > 0)
            .limit(paging.fetch())
            .toList();
    return paging.page(rest, Forecasts::key);
  }

  private ForecastScope scope(SignedInUser user, String grid, Reach reach) {
    user.require(Role.SUPERVISOR, Role.SUBDISTRICT_LEADER, Role.ADMIN);
    Instant now = clock.now();
    Instant end = reach.end(now, properties.ahead());
    if (!end.isAfter(now) || end.isAfter(now.plus(properties.furthest()))) {
      throw ProblemException.unfit(
          "forecast.untilInvalid",
          List.of(new FieldProblem("until", "value.invalid")),
          properties.furthest().toHours());
    }
    return ForecastScope.of(user, grid, grids, now, end);
  }

  private List<GridMisses> byGrid(Outlook outlook, List<Job> jobs, List<Instant> hours) {
    Map<String, List<Job>> byGrid = new HashMap<>();
    jobs.forEach(job -> byGrid.computeIfAbsent(job.grid(), code -> new ArrayList<>()).add(job));
    return byGrid.entrySet().stream()
        .map(one -> line(outlook, one.getKey(), one.getValue(), hours))
        .sorted(
            Comparator.comparing(GridMisses::misses, Comparator.reverseOrder())
                .thenComparing(GridMisses::grid))
        .toList();
  }

  private GridMisses line(Outlook outlook, String code, List<Job> jobs, List<Instant> hours) {
    double[] byHour = new double[hours.size()];
    for (Job job : jobs) {
      if (!outlook.isOverdue(job)) {
        byHour[hourOf(job, hours)] += outlook.share(job);
      }
    }
    long overdue = jobs.stream().filter(outlook::isOverdue).count();
    return new GridMisses(
        code,
        grids.find(code).map(Grid::name).orElse(code),
        jobs.size() - overdue,
        overdue,
        rounded(outlook.misses(jobs), TENTHS),
        Arrays.stream(byHour).mapToObj(misses -> rounded(misses, TENTHS)).toList());
  }

  private static int hourOf(Job job, List<Instant> hours) {
    Instant due = Instant.ofEpochSecond(job.due());
    for (int i = 0; i < hours.size(); i++) {
      if (!due.isAfter(hours.get(i))) {
        return i;
      }
    }
    return hours.size() - 1;
  }

  /** Full hours, and what is left at the end. */
  private static List<Instant> hours(ForecastScope scope) {
    List<Instant> hours = new ArrayList<>();
    Instant end = scope.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(1));
    while (end.isBefore(scope.until())) {
      hours.add(end);
      end = end.plus(Duration.ofHours(1));
    }
    hours.add(scope.until());
    return hours;
  }

  private static Stream<Risk> risks(Outlooks.Seen seen, List<Job> jobs) {
    Outlook outlook = seen.outlook();
    return jobs.stream()
        .filter(job -> !outlook.isOverdue(job))
        .map(
            job -> {
              OpenTaskRow task = seen.tasks().get(job.id());
              return new Risk(
                  job.id(),
                  task.caseId(),
                  job.kind(),
                  job.grid(),
                  job.role(),
                  job.worker(),
                  task.dueAt(),
                  rounded(outlook.share(job), HUNDREDTHS));
            });
  }

  private static String key(Risk risk) {
    return Paging.key("%011d".formatted(risk.due().getEpochSecond()), risk.taskId());
  }

  private static double rounded(double value, double parts) {
    return Math.round(value * parts) / parts;
  }
}
