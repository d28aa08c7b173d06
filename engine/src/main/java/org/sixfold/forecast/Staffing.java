package org.sixfold.forecast;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.forecast.persistence.ForecastMapper;
import org.sixfold.forecast.persistence.OutcomeCountRow;
import org.sixfold.responsibility.Responsibility;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many people it takes to get a list through by the cut-off: newcomers walk along the deployed
 * model, people of a role work for all grids and rest as they must.
 */
@Service
public class Staffing {

  private static final int MOST_ARRIVALS = 20_000;
  private static final int MOST_DAYS = 3;
  private static final double USUAL_TARGET = 0.95;
  private static final LocalTime OPENS = LocalTime.of(8, 0);
  private static final LocalTime CLOSES = LocalTime.of(21, 0);
  private static final LocalTime CUT_OFF = LocalTime.of(20, 0);

  /** As if so many tasks had been seen that ended as is stated. */
  private static final double PRIOR = 20;

  private final EnginePathReader models;
  private final ObjectProvider<NewcomersWay> ways;
  private final Learning learning;
  private final ForecastMapper mapper;
  private final Responsibility responsibility;
  private final ForecastProperties properties;
  private final SixfoldClock clock;

  Staffing(
      EnginePathReader models,
      ObjectProvider<NewcomersWay> ways,
      Learning learning,
      ForecastMapper mapper,
      Responsibility responsibility,
      ForecastProperties properties,
      SixfoldClock clock) {
    this.models = models;
    this.ways = ways;
    this.learning = learning;
    this.mapper = mapper;
    this.responsibility = responsibility;
    this.properties = properties;
    this.clock = clock;
  }

  /**
   * What is asked; all but the arrivals may be left out.
   *
   * @param begin time of day at which the list comes; 08:00
   * @param cutOff time of day; 20:00
   * @param days on which of the days from then on the cut-off lies, 1 to 3; 1
   * @param target share that is to be through; 0.95
   * @param outcomes shares by outcome, by kind, in place of what is known
   */
  public record Question(
      int arrivals,
      LocalTime begin,
      LocalTime cutOff,
      Integer days,
      Double target,
      Map<String, Map<String, Double>> outcomes) {}

  /**
   * Answers it.
   *
   * @throws ProblemException 403 {@code access.forbidden}, 422 {@code forecast.staffingInvalid}
   *     with a problem per field
   */
  @Transactional(readOnly = true)
  public StaffingView answer(SignedInUser user, Question question) {
    user.require(Role.SUPERVISOR, Role.SUBDISTRICT_LEADER, Role.ADMIN);
    LocalTime from = question.begin() == null ? OPENS : question.begin();
    LocalTime to = question.cutOff() == null ? CUT_OFF : question.cutOff();
    int days = question.days() == null ? 1 : question.days();
    double target = question.target() == null ? USUAL_TARGET : question.target();
    Instant now = clock.now();
    ZonedDateTime day = now.atZone(clock.zone());
    Instant begin = day.with(from).toInstant();
    Instant cutOff = day.plusDays(days - 1L).with(to).toInstant();
    refuseUnfit(question, days, target, begin, cutOff);
    DayClock dayClock = DayClock.at(now, clock.zone());
    Learned learned = learning.get();
    NewcomersWay way = ways.getObject();
    Map<String, Map<String, Double>> outcomes = outcomes(way, now, question.outcomes());
    Shifts shifts =
        new Shifts(
            dayClock,
            begin.getEpochSecond(),
            cutOff.getEpochSecond(),
            OPENS.toSecondOfDay(),
            CLOSES.toSecondOfDay());
    CrowdRun run =
        new CrowdRun(
            models.read(way.process()),
            way,
            outcomes,
            learned.times(),
            shifts,
            question.arrivals());
    Crowd crowd = new Crowd(run, question.arrivals(), target);
    CrowdRun.Result free = crowd.free();
    List<StaffingView.RoleNeed> roles = crowd.roles(free, role -> onRoster(user, role, now));
    return new StaffingView(
        question.arrivals(),
        begin,
        cutOff,
        target,
        roles,
        crowd.together(roles),
        new TreeMap<>(free.tasks()),
        outcomes,
        learned.times().learned());
  }

  private int onRoster(SignedInUser user, String role, Instant now) {
    return (int)
        user.grids().stream()
            .flatMap(grid -> responsibility.nearest(Role.valueOf(role), grid, now).stream())
            .distinct()
            .count();
  }

  /** As often as lately, drawn towards what is stated; what is given with the question counts. */
  private Map<String, Map<String, Double>> outcomes(
      NewcomersWay way, Instant now, Map<String, Map<String, Double>> given) {
    Map<String, Map<String, Double>> counts = new HashMap<>();
    for (OutcomeCountRow row : mapper.outcomes(now.minus(properties.learnFrom()))) {
      counts
          .computeIfAbsent(row.kind(), kind -> new HashMap<>())
          .put(row.outcome(), (double) row.tasks());
    }
    Map<String, Map<String, Double>> shares = new TreeMap<>();
    way.outcomes()
        .forEach(
            (kind, stated) -> {
              Map<String, Double> seen = new HashMap<>(counts.getOrDefault(kind, Map.of()));
              stated.forEach((outcome, share) -> seen.merge(outcome, share * PRIOR, Double::sum));
              shares.put(kind, shares(seen));
            });
    if (given != null) {
      given.forEach((kind, own) -> shares.put(kind, shares(own)));
    }
    return shares;
  }

  private static Map<String, Double> shares(Map<String, Double> counts) {
    double all = counts.values().stream().mapToDouble(count -> count).sum();
    Map<String, Double> shares = new TreeMap<>();
    counts.forEach((outcome, count) -> shares.put(outcome, Math.round(count / all * 1e4) / 1e4));
    return shares;
  }

  private static void refuseUnfit(
      Question question, int days, double target, Instant begin, Instant cutOff) {
    List<FieldProblem> problems = new ArrayList<>();
    check(problems, "arrivals", question.arrivals() >= 1 && question.arrivals() <= MOST_ARRIVALS);
    check(problems, "days", days >= 1 && days <= MOST_DAYS);
    check(problems, "target", target > 0 && target <= 1);
    check(problems, "cutOff", begin.isBefore(cutOff));
    boolean sharesFit =
        question.outcomes() == null
            || question.outcomes().values().stream()
                .allMatch(
                    shares ->
                        shares != null
                            && shares.values().stream().allMatch(one -> one != null && one >= 0)
                            && shares.values().stream().mapToDouble(one -> one).sum() > 0);
    check(problems, "outcomes", sharesFit);
    if (!problems.isEmpty()) {
      throw ProblemException.unfit("forecast.staffingInvalid", problems, MOST_ARRIVALS);
    }
  }

  private static void check(List<FieldProblem> problems, String field, boolean fits) {
    if (!fits) {
      problems.add(new FieldProblem(field, "value.invalid"));
    }
  }
}
