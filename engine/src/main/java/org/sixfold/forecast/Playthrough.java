package org.sixfold.forecast;

import java.util.List;
import java.util.Map;

/**
 * Plays the time ahead many times: everybody works off what is in hand by due time, while on duty
 * and while the task may be done, each task for as long as {@link TaskTimes} and chance say. The
 * same question has the same answer: chance belongs to a task and a run.
 */
final class Playthrough {

  private final TaskTimes times;
  private final Newcomers newcomers;
  private final Silence silence;
  private final DayClock clock;
  private final long now;
  private final int runs;

  Playthrough(Learned learned, DayClock clock, long now, int runs) {
    this.times = learned.times();
    this.newcomers = learned.newcomers();
    this.silence = learned.silence();
    this.clock = clock;
    this.now = now;
    this.runs = runs;
  }

  /**
   * How often each of one person's tasks is late, as a share of the runs, into {@code shares}.
   *
   * @param jobs by due time
   */
  void play(String worker, Duty duty, List<Job> jobs, Map<String, Double> shares) {
    int[] late = new int[jobs.size()];
    double away = silence.away(worker, duty, jobs, now);
    Duty tomorrow = duty.from(now + DayClock.DAY - clock.secondOfDay(now));
    long luck = Luck.of(worker);
    for (int run = 0; run < runs; run++) {
      workOff(worker, Luck.of(luck, run) < away ? tomorrow : duty, jobs, run, late);
    }
    for (int i = 0; i < late.length; i++) {
      shares.put(jobs.get(i).id(), (double) late[i] / runs);
    }
  }

  /** When a task begun at a moment is done, if nothing out of the ordinary happens. */
  long usualEnd(Duty duty, long begun, Job job) {
    long start = begun == Long.MAX_VALUE ? begun : duty.next(begun);
    return start == Long.MAX_VALUE ? start : duty.after(start, (long) times.mean(job.kind()));
  }

  private void workOff(String worker, Duty duty, List<Job> jobs, int run, int[] late) {
    boolean[] done = new boolean[jobs.size()];
    int first = 0;
    int left = jobs.size();
    long at = duty.next(now);
    long last = jobs.isEmpty() ? 0 : jobs.get(jobs.size() - 1).due();
    while (left > 0 && at <= last) {
      while (done[first]) {
        first++;
      }
      int next = allowed(jobs, done, first, at);
      if (next < 0) {
        at = duty.next(at + rest(jobs, done, first, at));
        continue;
      }
      Job job = jobs.get(next);
      double seconds =
          times.seconds(job.kind(), clock.hour(at), worker, Luck.of(job.luck(), run))
              * newcomers.slowdown(at - now);
      at = duty.after(at, Math.max(1, Math.round(seconds)));
      if (at > job.due()) {
        late[next]++;
      }
      done[next] = true;
      left--;
      at = at == Long.MAX_VALUE ? at : duty.next(at);
    }
    for (int i = first; left > 0 && i < done.length; i++) {
      if (!done[i]) {
        late[i]++;
      }
    }
  }

  private int allowed(List<Job> jobs, boolean[] done, int first, long at) {
    int second = clock.secondOfDay(at);
    for (int i = first; i < done.length; i++) {
      if (!done[i] && jobs.get(i).mayBeDoneAt(second)) {
        return i;
      }
    }
    return -1;
  }

  private long rest(List<Job> jobs, boolean[] done, int first, long at) {
    int second = clock.secondOfDay(at);
    long least = DayClock.DAY;
    for (int i = first; i < done.length; i++) {
      if (!done[i]) {
        least = Math.min(least, jobs.get(i).rest(second));
      }
    }
    return Math.max(1, least);
  }
}
