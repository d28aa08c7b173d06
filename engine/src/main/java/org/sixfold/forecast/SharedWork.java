package org.sixfold.forecast;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tasks of one grid and role spread over who has them and over helpers, and what comes of it: each
 * in turn, by due time, goes to whoever is free first.
 *
 * @param moves helper by task
 * @param lastDue epoch second at which the last of these is due; 0 if there are none
 * @param before misses of all of them as it is
 * @param after misses of all of them afterwards
 */
record SharedWork(Map<String, String> moves, long lastDue, double before, double after) {

  private static final Duration LEAST = Duration.ofHours(1);

  static SharedWork of(Outlook outlook, String grid, String role, List<String> helpers) {
    Set<String> workers = new LinkedHashSet<>();
    outlook.jobs().stream()
        .filter(job -> isOf(job, grid, role))
        .forEach(job -> workers.add(Outlook.name(job)));
    workers.addAll(helpers);
    List<Job> before = workers.stream().flatMap(who -> outlook.queue(who).stream()).toList();
    Map<String, Long> free = new HashMap<>();
    workers.forEach(who -> free.put(who, outlook.starts(who)));
    Map<String, String> moves = new LinkedHashMap<>();
    long lastDue = 0;
    Map<String, List<Job>> queues = new HashMap<>();
    workers.forEach(who -> queues.put(who, new ArrayList<>()));
    for (Job job : before.stream().sorted(Job.BY_DUE).toList()) {
      String who = Outlook.name(job);
      if (isOf(job, grid, role)) {
        for (String helper : helpers) {
          if (free.get(helper) < free.get(who)) {
            who = helper;
          }
        }
      }
      free.put(who, outlook.usualEnd(who, free.get(who), job));
      if (who.equals(Outlook.name(job))) {
        queues.get(who).add(job);
      } else {
        queues.get(who).add(job.by(who));
        moves.put(job.id(), who);
        lastDue = job.due();
      }
    }
    Map<String, Double> shares = outlook.with(queues);
    return new SharedWork(
        moves,
        lastDue,
        outlook.misses(before),
        before.stream()
            .filter(job -> !outlook.isOverdue(job))
            .mapToDouble(job -> shares.get(job.id()))
            .sum());
  }

  private static boolean isOf(Job job, String grid, String role) {
    return job.grid().equals(grid) && job.role().equals(role);
  }

  /** Until when helpers are needed: while what they are given is due, an hour at least. */
  Instant needed(Instant now) {
    Instant last = Instant.ofEpochSecond(lastDue);
    Instant least = now.plus(LEAST);
    return last.isAfter(least) ? last : least;
  }

  double gain() {
    return before - after;
  }
}
