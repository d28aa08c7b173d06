package org.sixfold.forecast;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.SplittableRandom;

/**
 * Newcomers walk through a model while so many people of each role do its tasks, first come first
 * served: how many are through at the cut-off.
 */
final class CrowdRun {

  /** A role with as many people as are needed. */
  static final int UNLIMITED = Integer.MAX_VALUE;

  private static final int MOST_STEPS = 200;

  private final PathModel model;
  private final NewcomersWay way;
  private final Walk.Chances chances;
  private final TaskTimes times;
  private final Shifts shifts;
  private final int arrivals;

  CrowdRun(
      PathModel model,
      NewcomersWay way,
      Map<String, Map<String, Double>> outcomes,
      TaskTimes times,
      Shifts shifts,
      int arrivals) {
    this.model = model;
    this.way = way;
    this.chances = Walk.Chances.of(way, outcomes);
    this.times = times;
    this.shifts = shifts;
    this.arrivals = arrivals;
  }

  /**
   * What came of it.
   *
   * @param done how many were through in time
   * @param seconds of work begun, by role
   * @param tasks begun, by kind
   */
  record Result(int done, Map<String, Double> seconds, Map<String, Integer> tasks) {}

  /** People who are free from a moment on. */
  private record Free(long at, int person, Duty duty) {}

  private record Event(long at, long no, Runnable what) {}

  private record Waiting(Walk walk, PathModel.Node node) {}

  /** One run; state of its own, so that the same question has the same answer. */
  Result run(Map<String, Integer> people, long seed) {
    return new Course(people, seed).result();
  }

  private final class Course {

    private final PriorityQueue<Event> events =
        new PriorityQueue<>(Comparator.comparingLong(Event::at).thenComparingLong(Event::no));
    private final Map<String, PriorityQueue<Free>> free = new HashMap<>();
    private final Map<String, Queue<Waiting>> queues = new HashMap<>();
    private final Map<String, Double> seconds = new HashMap<>();
    private final Map<String, Integer> tasks = new HashMap<>();
    private final Map<String, Integer> people;
    private final Duty hours;
    private final SplittableRandom luck;
    private final long seed;
    private long no;
    private int done;

    private Course(Map<String, Integer> people, long seed) {
      this.people = people;
      this.seed = seed;
      this.luck = new SplittableRandom(~seed);
      this.hours =
          Duty.of(
              List.of(new Duty.Window(shifts.begin(), Math.max(shifts.begin(), shifts.cutOff()))));
    }

    private Result result() {
      for (int i = 0; i < arrivals; i++) {
        Walk walk = new Walk(chances, seed + i);
        at(shifts.begin(), () -> enter(walk, model.start(), shifts.begin()));
      }
      while (!events.isEmpty() && events.peek().at() <= shifts.cutOff()) {
        events.poll().what().run();
      }
      return new Result(done, seconds, tasks);
    }

    private void at(long moment, Runnable what) {
      events.add(new Event(moment, no++, what));
    }

    private void enter(Walk walk, String id, long now) {
      PathModel.Node node = model.node(id);
      for (int steps = 0; steps < MOST_STEPS; steps++) {
        switch (node.step()) {
          case TASK -> {
            queue(node.role()).add(new Waiting(walk, node));
            serve(node.role(), now);
            return;
          }
          case WAIT -> {
            String next = node.outgoing().get(0).target();
            long then = now + way.pause().toSeconds();
            at(then, () -> enter(walk, next, then));
            return;
          }
          case END -> {
            end(walk);
            return;
          }
          case FORK -> {
            if (!walk.allCame(node)) {
              walk.tokens--;
              return;
            }
            List<PathModel.Flow> flows = node.outgoing();
            walk.tokens += flows.size() - 1;
            flows.forEach(flow -> at(now, () -> enter(walk, flow.target(), now)));
            return;
          }
          default -> {
            PathModel.Flow flow =
                node.step() == PathModel.Step.CHOICE
                    ? walk.chosen(node)
                    : node.outgoing().stream().findFirst().orElse(null);
            if (flow == null) {
              return;
            }
            node = model.node(flow.target());
          }
        }
      }
    }

    private void end(Walk walk) {
      walk.tokens--;
      if (walk.tokens == 0) {
        done++;
      }
    }

    private Queue<Waiting> queue(String role) {
      return queues.computeIfAbsent(role, one -> new ArrayDeque<>());
    }

    /** Whoever is there takes what waits longest. */
    private void serve(String role, long now) {
      Queue<Waiting> waiting = queue(role);
      PriorityQueue<Free> there = free.computeIfAbsent(role, this::all);
      boolean unlimited = people.getOrDefault(role, UNLIMITED) == UNLIMITED;
      while (!waiting.isEmpty() && (unlimited || !there.isEmpty() && there.peek().at() <= now)) {
        Free one = unlimited ? new Free(now, 0, hours) : there.poll();
        Waiting next = waiting.poll();
        String kind = next.node().kind();
        double takes = times.seconds(kind, shifts.clock().hour(now), null, luck.nextDouble());
        seconds.merge(role, takes, Double::sum);
        tasks.merge(kind, 1, Integer::sum);
        long end = one.duty().after(now, Math.max(1, Math.round(takes)));
        if (end != Long.MAX_VALUE) {
          at(end, () -> completed(role, one, next, end, unlimited));
        }
      }
    }

    private void completed(String role, Free one, Waiting next, long now, boolean unlimited) {
      if (!unlimited) {
        long again = one.duty().next(now);
        if (again == now) {
          free.get(role).add(new Free(now, one.person(), one.duty()));
        } else if (again != Long.MAX_VALUE) {
          at(again, () -> back(role, one, again));
        }
      }
      next.walk().completed(next.node().kind());
      String target = next.node().outgoing().get(0).target();
      enter(next.walk(), target, now);
      serve(role, now);
    }

    private void back(String role, Free one, long now) {
      free.get(role).add(new Free(now, one.person(), one.duty()));
      serve(role, now);
    }

    private PriorityQueue<Free> all(String role) {
      PriorityQueue<Free> there =
          new PriorityQueue<>(Comparator.comparingLong(Free::at).thenComparingInt(Free::person));
      int count = people.getOrDefault(role, UNLIMITED);
      List<Free> later = new ArrayList<>();
      for (int person = 0; count != UNLIMITED && person < count; person++) {
        Duty duty = shifts.of(person);
        long begins = duty.next(shifts.begin());
        Free one = new Free(begins, person, duty);
        if (begins == shifts.begin()) {
          there.add(one);
        } else if (begins != Long.MAX_VALUE) {
          later.add(one);
        }
      }
      later.forEach(one -> at(one.at(), () -> back(role, one, one.at())));
      return there;
    }
  }
}
