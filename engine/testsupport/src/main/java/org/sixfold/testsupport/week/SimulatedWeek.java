package org.sixfold.testsupport.week;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.TreeMap;
import org.sixfold.testsupport.product.Truth;

/**
 * Seven days of the sub-district in which the five lists come in, as somebody's invention of how
 * people work: everybody at an own pace and better or worse by the day, a few tasks many times as
 * long as usual, meals, meetings and absences that no rota tells, tasks taken out of order,
 * neighbours who help in the evening, and new tasks all day long. Nothing of it is known to who
 * makes a forecast but what had happened by then, and what the rota says.
 */
public final class SimulatedWeek {

  public static final LocalDate FIRST = LocalDate.of(2021, 12, 10);
  public static final int DAYS = 7;

  private static final ZoneOffset ZONE = ZoneOffset.ofHours(8);
  private static final int DAY = 86_400;
  private static final int HOUR = 3_600;
  private static final int CUT_OFF = 20;
  private static final int OPENS = 8;
  private static final int CLOSES = 21;
  private static final int DOCTORS = 12;
  private static final int MICRO_GRID = 14;
  private static final double NEEDS_A_DAY = 3.5;
  private static final int REPORTS_A_DAY = 4;
  private static final int EVENING = 17;
  private static final double HELPS = 0.1;
  private static final int MANY = 3;
  private static final int LOOK = 300;

  private final Random chance;
  private final long start = FIRST.atStartOfDay().toEpochSecond(ZONE);
  private final long seed;
  private final Map<String, Worker> workers = new TreeMap<>();
  private final List<Draft> tasks = new ArrayList<>();
  private final PriorityQueue<Event> events =
      new PriorityQueue<>(Comparator.comparingLong(Event::at).thenComparingLong(Event::no));
  private long no;

  private record Event(long at, long no, Runnable what) {}

  private SimulatedWeek(long seed) {
    this.seed = seed;
    this.chance = new Random(seed);
  }

  /** The week as chance has it; the same seed is the same week. */
  public static List<WeekTask> of(long seed) {
    SimulatedWeek week = new SimulatedWeek(seed);
    for (int list = 0; list < Truth.LISTS.size(); list++) {
      week.handIn(Truth.LISTS.get(list), list + 1);
    }
    week.everyday();
    week.lookUp(week.start);
    week.run();
    return week.tasks.stream().map(Draft::told).toList();
  }

  static int hour(long at) {
    return (int) (Math.floorMod(at + ZONE.getTotalSeconds(), DAY) / HOUR);
  }

  private void handIn(Truth.DailyList list, int day) {
    long opened = start + (long) day * DAY + 9 * HOUR + chance.nextInt(HOUR);
    for (Truth.Row row : Truth.of(list)) {
      boolean here = row.result().equals("NEW") && Character.isDigit(at(row.grid()));
      if (!here) {
        continue;
      }
      if (row.grid().length() < MICRO_GRID) {
        schedule(opened, () -> add(WeekKind.PLACE, row.grid(), "vc-" + row.grid(), opened, 1));
      } else if (row.warnings().stream().anyMatch(warning -> warning.startsWith("PHONE"))) {
        schedule(opened, () -> add(WeekKind.VISIT, row.grid(), "gm-" + row.grid(), opened, 1));
      } else {
        schedule(opened, () -> add(WeekKind.CALL, row.grid(), "gm-" + row.grid(), opened, 1));
      }
      if (row.grid().length() == MICRO_GRID) {
        worker("gm-" + row.grid(), row.grid().substring(0, MICRO_GRID - 2), false);
      }
    }
  }

  private static char at(String grid) {
    return grid.isEmpty() ? ' ' : grid.charAt(0);
  }

  /** What is asked for and reported every day besides. */
  private void everyday() {
    List<String> grids = workers.keySet().stream().filter(name -> name.startsWith("gm-")).toList();
    for (String name : grids) {
      String grid = name.substring(3);
      for (int day = 0; day < DAYS; day++) {
        long midnight = start + (long) day * DAY;
        for (double left = NEEDS_A_DAY * 2 * chance.nextDouble();
            left > chance.nextDouble();
            left--) {
          long at = midnight + 8 * HOUR + chance.nextInt(11 * HOUR);
          schedule(at, () -> add(WeekKind.NEED, grid, name, at, 1));
        }
        for (int i = chance.nextInt(2 * REPORTS_A_DAY); i > 0; i--) {
          long at = midnight + 16 * HOUR;
          schedule(at, () -> add(WeekKind.REPORT, grid, name, at, 1));
        }
      }
    }
  }

  private void run() {
    long end = start + (long) DAYS * DAY;
    while (!events.isEmpty() && events.peek().at() < end) {
      events.poll().what().run();
    }
  }

  private void schedule(long at, Runnable what) {
    events.add(new Event(at, no++, what));
  }

  private void add(WeekKind kind, String grid, String assignee, long at, int attempt) {
    String id = "w%07d".formatted(tasks.size());
    Draft task = new Draft(id, kind, grid, assignee, at, due(kind, at), attempt);
    tasks.add(task);
    String team = grid.length() == MICRO_GRID ? grid.substring(0, MICRO_GRID - 2) : grid;
    Worker worker = worker(assignee, team, kind == WeekKind.CLASS);
    worker.inbox().add(task);
    next(worker, at);
  }

  private Worker worker(String name, String team, boolean roundTheClock) {
    return workers.computeIfAbsent(
        name, one -> new Worker(one, team, roundTheClock, start, DAYS, seed));
  }

  /** Cut-off, or so many hours of the day's working time later. */
  private long due(WeekKind kind, long at) {
    long midnight = at - Math.floorMod(at + ZONE.getTotalSeconds(), DAY);
    if (kind.hoursToDue() == null) {
      long today = midnight + (long) CUT_OFF * HOUR;
      return at < today ? today : Math.min(today + DAY, at + DAY);
    }
    long due = at + (long) kind.hoursToDue() * HOUR;
    long closes = midnight + (long) CLOSES * HOUR;
    return kind.opens() == null || due <= closes
        ? due
        : midnight + DAY + (long) OPENS * HOUR + (due - Math.max(at, closes));
  }

  private void next(Worker worker, long at) {
    if (!worker.isFree(at)) {
      return;
    }
    Draft task = worker.choose(at);
    Worker owner = worker;
    if (task == null && hour(at) >= EVENING && chance.nextDouble() < HELPS) {
      for (Worker other : team(worker)) {
        if (task == null && other.inbox().size() > MANY) {
          task = other.choose(at);
          owner = other;
        }
      }
    }
    if (task == null) {
      return;
    }
    owner.inbox().remove(task);
    worker.begin();
    task.begun = at;
    Draft taken = task;
    long done = at + worker.takes(task.kind, (int) ((at - start) / DAY));
    schedule(done, () -> done(worker, taken, done));
  }

  private Collection<Worker> team(Worker worker) {
    return workers.values().stream()
        .filter(other -> other != worker && other.team().equals(worker.team()))
        .filter(other -> other.name().startsWith("gm-") && worker.name().startsWith("gm-"))
        .toList();
  }

  private void done(Worker worker, Draft task, long at) {
    task.ended = at;
    task.by = worker.name();
    worker.end();
    follow(task, at);
    next(worker, at);
  }

  /** What a call, a visit, a placing brings about. */
  private void follow(Draft task, long at) {
    double luck = chance.nextDouble();
    if (task.kind == WeekKind.PLACE) {
      String grid = task.grid + "01";
      add(WeekKind.CALL, grid, "gm-" + grid, at, 1);
    } else if (task.kind == WeekKind.CALL && luck < 0.16 && task.attempt < 3) {
      long again = at + HOUR + chance.nextInt(HOUR);
      schedule(again, () -> add(task.kind, task.grid, task.assignee, again, task.attempt + 1));
    } else if (task.kind == WeekKind.CALL && luck < 0.22) {
      add(WeekKind.VISIT, task.grid, task.assignee, at, 1);
    } else if ((task.kind == WeekKind.CALL || task.kind == WeekKind.VISIT) && luck < 0.27) {
      String doctor = "dr-%02d".formatted(1 + chance.nextInt(DOCTORS));
      add(WeekKind.CLASS, task.grid, doctor, at, 1);
    }
  }

  /** Everybody looks up now and then, after a break too. */
  private void lookUp(long at) {
    List.copyOf(workers.values()).forEach(worker -> next(worker, at));
    schedule(at + LOOK, () -> lookUp(at + LOOK));
  }
}
