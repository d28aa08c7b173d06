package org.sixfold.forecast;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.access.Role;
import org.sixfold.forecast.persistence.ForecastMapper;
import org.sixfold.forecast.persistence.OpenTaskRow;
import org.sixfold.responsibility.Member;
import org.sixfold.responsibility.Responsibility;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** Looks ahead for all grids at once: whom many grids share works for all of them. */
@Component
class Outlooks {

  /** For how long somebody's silence is counted at most. */
  private static final Duration LOOK_BACK = Duration.ofHours(6);

  private final ForecastMapper mapper;
  private final Learning learning;
  private final Responsibility responsibility;
  private final ForecastProperties properties;
  private final SixfoldClock clock;

  Outlooks(
      ForecastMapper mapper,
      Learning learning,
      Responsibility responsibility,
      ForecastProperties properties,
      SixfoldClock clock) {
    this.mapper = mapper;
    this.learning = learning;
    this.responsibility = responsibility;
    this.properties = properties;
    this.clock = clock;
  }

  /** What was looked at: the model and the cases of its tasks. */
  record Seen(Outlook outlook, Map<String, OpenTaskRow> tasks, int learnedFrom) {}

  /** One statement, and one more where what was learned is old. */
  Seen look(Instant now, Instant until) {
    Learned learned = learning.get();
    Map<String, OpenTaskRow> tasks = new HashMap<>();
    List<OpenTaskRow> rows = mapper.openDueBy(until);
    rows.forEach(row -> tasks.put(row.id(), row));
    Duties duties = new Duties(responsibility, now.minus(LOOK_BACK), until);
    Playthrough play =
        new Playthrough(
            learned, DayClock.at(now, clock.zone()), now.getEpochSecond(), properties.runs());
    Outlook outlook = Outlook.of(now, until, inHands(rows, now), play, duties::of);
    return new Seen(outlook, tasks, learned.times().learned());
  }

  /** What is in nobody's hands goes to whoever of the role and grid has least. */
  private List<Job> inHands(List<OpenTaskRow> rows, Instant now) {
    Map<String, Integer> loads = new HashMap<>();
    rows.forEach(row -> loads.merge(String.valueOf(row.assignee()), 1, Integer::sum));
    Map<String, List<Member>> teams = new HashMap<>();
    List<Job> jobs = new ArrayList<>(rows.size());
    for (OpenTaskRow row : rows) {
      String worker = row.assignee();
      if (worker == null) {
        worker =
            teams
                .computeIfAbsent(
                    row.role() + "/" + row.grid(),
                    team -> responsibility.present(Role.valueOf(row.role()), row.grid(), now))
                .stream()
                .map(Member::username)
                .min(Comparator.comparing(name -> loads.getOrDefault(name, 0)))
                .orElse(null);
        loads.merge(String.valueOf(worker), 1, Integer::sum);
      }
      jobs.add(Job.of(row, worker));
    }
    return jobs;
  }
}
