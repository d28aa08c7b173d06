package org.sixfold.forecast;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The time ahead as one model sees it: whose hands each task is in, and how likely each is late.
 *
 * @param queues tasks by username, each by due time; those of nobody under the empty name
 * @param shares likelihood of being late, from 0 to 1, by task
 */
record Outlook(
    Instant now,
    Instant until,
    Map<String, List<Job>> queues,
    Map<String, Double> shares,
    Playthrough play,
    Function<String, Duty> duties) {

  static final String NOBODY = "";

  static Outlook of(
      Instant now, Instant until, List<Job> jobs, Playthrough play, Function<String, Duty> duties) {
    Map<String, List<Job>> queues = new HashMap<>();
    jobs.stream()
        .sorted(Job.BY_DUE)
        .forEach(job -> queues.computeIfAbsent(name(job), who -> new ArrayList<>()).add(job));
    Map<String, Double> shares = new HashMap<>();
    queues.forEach((worker, own) -> play(play, worker, duties, own, shares));
    return new Outlook(now, until, queues, shares, play, duties);
  }

  private static void play(
      Playthrough play,
      String worker,
      Function<String, Duty> duties,
      List<Job> jobs,
      Map<String, Double> shares) {
    play.play(worker, worker.equals(NOBODY) ? Duty.NONE : duties.apply(worker), jobs, shares);
  }

  /** Who has it, {@link #NOBODY} for nobody. */
  static String name(Job job) {
    return job.worker() == null ? NOBODY : job.worker();
  }

  /** When somebody can begin; {@link Long#MAX_VALUE} if not in this time. */
  long starts(String worker) {
    return duty(worker).next(now.getEpochSecond());
  }

  /** When somebody who begins a task at a moment is through with it, as a rule. */
  long usualEnd(String worker, long begun, Job job) {
    return play.usualEnd(duty(worker), begun, job);
  }

  private Duty duty(String worker) {
    return worker.equals(NOBODY) ? Duty.NONE : duties.apply(worker);
  }

  /** The likelihoods if these people had these tasks instead of theirs. */
  Map<String, Double> with(Map<String, List<Job>> others) {
    Map<String, Double> changed = new HashMap<>();
    others.forEach((worker, jobs) -> play(play, worker, duties, jobs, changed));
    return changed;
  }

  List<Job> queue(String worker) {
    return queues.getOrDefault(worker, List.of());
  }

  List<Job> jobs() {
    return queues.values().stream().flatMap(List::stream).toList();
  }

  double share(Job job) {
    return shares.get(job.id());
  }

  boolean isOverdue(Job job) {
    return job.due() <= now.getEpochSecond();
  }

  /** How many tasks that are not late yet will be, of these. */
  double misses(List<Job> jobs) {
    return jobs.stream().filter(job -> !isOverdue(job)).mapToDouble(this::share).sum();
  }
}
