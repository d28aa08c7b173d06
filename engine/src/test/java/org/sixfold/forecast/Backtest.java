package org.sixfold.forecast;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sixfold.forecast.persistence.DoneTaskRow;
import org.sixfold.forecast.persistence.OpenTaskRow;
import org.sixfold.testsupport.week.WeekTask;

/**
 * Asks the forecast every hour of a week what will be late, and compares with what was. It is told
 * what the database would hold at that moment, and that everybody is on duty from 07:30 to 19:30
 * but for doctors, who are always.
 */
final class Backtest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Duration AHEAD = Duration.ofHours(12);
  private static final Duration HOUR = Duration.ofHours(1);
  private static final long FROM = LocalTime.of(7, 30).toSecondOfDay();
  private static final long TO = LocalTime.of(19, 30).toSecondOfDay();
  private static final int RUNS = 40;

  final Score forecast = new Score();
  final Score naive = new Score();
  final Score forecastWithinTheHour = new Score();
  final Score naiveWithinTheHour = new Score();
  private final List<WeekTask> week;
  private final Map<String, Double> usual;

  Backtest(List<WeekTask> week, Map<String, Double> usual) {
    this.week = week;
    this.usual = usual;
  }

  void at(Instant now) {
    Instant until = now.plus(AHEAD);
    Outlook outlook = Outlook.of(now, until, jobs(now, until), playthrough(now), duties(now));
    for (WeekTask task : week) {
      boolean counts =
          task.isOpenAt(now) && task.dueAt().isAfter(now) && !task.dueAt().isAfter(until);
      if (counts) {
        boolean said = outlook.shares().get(task.id()) >= Forecasts.LATE;
        boolean soon = !task.dueAt().isAfter(now.plus(HOUR));
        boolean naivelySaid = soon && !task.isBegunAt(now);
        forecast.add(said, task.wasLate());
        naive.add(naivelySaid, task.wasLate());
        if (soon) {
          forecastWithinTheHour.add(said, task.wasLate());
          naiveWithinTheHour.add(naivelySaid, task.wasLate());
        }
      }
    }
  }

  private List<Job> jobs(Instant now, Instant until) {
    return week.stream()
        .filter(task -> task.isOpenAt(now) && !task.dueAt().isAfter(until))
        .map(
            task ->
                Job.of(
                    new OpenTaskRow(
                        task.id(),
                        null,
                        task.kind(),
                        task.grid(),
                        task.role(),
                        task.assignee(),
                        task.createdAt(),
                        task.dueAt(),
                        task.calendar()),
                    task.assignee()))
        .toList();
  }

  private Playthrough playthrough(Instant now) {
    List<DoneTaskRow> done =
        week.stream()
            .filter(task -> task.endedAt() != null && !task.endedAt().isAfter(now))
            .map(
                task ->
                    new DoneTaskRow(task.kind(), task.endedBy(), task.createdAt(), task.endedAt()))
            .toList();
    DayClock clock = DayClock.at(now, ZONE);
    TaskTimes times = new TaskTimes(WorkDone.of(done, Duration.ofHours(2), clock), usual, 600);
    Learned learned = new Learned(times, new Newcomers(done, clock), new Silence(done));
    return new Playthrough(learned, clock, now.getEpochSecond(), RUNS);
  }

  private static Function<String, Duty> duties(Instant now) {
    long at = now.getEpochSecond();
    long end = now.plus(AHEAD).getEpochSecond();
    long midnight = now.atZone(ZONE).toLocalDate().atStartOfDay(ZONE).toEpochSecond();
    Duty always = Duty.of(List.of(new Duty.Window(at - DayClock.DAY, end)));
    Duty byDay =
        Duty.of(
            List.of(
                new Duty.Window(midnight + FROM, midnight + TO),
                new Duty.Window(midnight + DayClock.DAY + FROM, midnight + DayClock.DAY + TO)));
    Map<String, Duty> known = new HashMap<>();
    return who -> known.computeIfAbsent(who, one -> one.startsWith("dr-") ? always : byDay);
  }
}
