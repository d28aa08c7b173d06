package org.sixfold.replay;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Counts the tasks that come to roles, by day and hour, before and after. */
final class LoadCount {

  private static final int HOURS = 24;

  private final ZoneId zone;
  private final Map<String, Counts> roles = new TreeMap<>();

  LoadCount(ZoneId zone) {
    this.zone = zone;
  }

  private static final class Counts {

    final int[] all = new int[2];
    final int[][] hours = new int[2][HOURS];
    final List<Map<LocalDate, int[]>> days = List.of(new TreeMap<>(), new TreeMap<>());

    private int peak(int side) {
      return days.get(side).values().stream().flatMapToInt(IntStream::of).max().orElse(0);
    }

    private int on(int side, LocalDate day) {
      return IntStream.of(days.get(side).getOrDefault(day, new int[0])).sum();
    }
  }

  /**
   * Adds the tasks of a way.
   *
   * @param side 0 before, 1 after
   */
  void add(int side, Walked walked) {
    for (Walked.Task task : walked.tasks()) {
      String role = task.role() == null ? "-" : task.role();
      Counts counts = roles.computeIfAbsent(role, one -> new Counts());
      ZonedDateTime at = task.opened().atZone(zone);
      counts.all[side]++;
      counts.hours[side][at.getHour()]++;
      counts.days.get(side)
          .computeIfAbsent(at.toLocalDate(), day -> new int[HOURS])[at.getHour()]++;
    }
  }

  List<ReplaySummary.RoleLoad> told() {
    List<ReplaySummary.RoleLoad> loads = new ArrayList<>();
    roles.forEach((role, counts) -> loads.add(told(role, counts)));
    return loads;
  }

  private static ReplaySummary.RoleLoad told(String role, Counts counts) {
    SortedSet<LocalDate> days = new TreeSet<>(counts.days.get(0).keySet());
    days.addAll(counts.days.get(1).keySet());
    return new ReplaySummary.RoleLoad(
        role,
        counts.all[0],
        counts.all[1],
        counts.peak(0),
        counts.peak(1),
        days.stream()
            .map(day -> new ReplaySummary.DayLoad(day, counts.on(0, day), counts.on(1, day)))
            .toList(),
        IntStream.range(0, HOURS)
            .mapToObj(
                hour ->
                    new ReplaySummary.HourLoad(hour, counts.hours[0][hour], counts.hours[1][hour]))
            .toList());
  }
}
