package org.sixfold.forecast;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.forecast.persistence.DoneTaskRow;

/**
 * How much of people's time goes to what came later, while what they had before still waits: a
 * second call after nobody answered, somebody's need. The further ahead, the more of it.
 */
final class Newcomers {

  /** Looked at so far apart; beyond the last it stays as it is. */
  private static final long[] LAGS = {
    Duration.ofMinutes(30).toSeconds(),
    Duration.ofHours(1).toSeconds(),
    Duration.ofHours(2).toSeconds(),
    Duration.ofHours(4).toSeconds(),
    Duration.ofHours(8).toSeconds()
  };

  /** As if so many tasks had been seen of which none was new. */
  private static final double PRIOR = 20;

  /** What is there is never quite forgotten. */
  private static final double MOST = 0.8;

  private final double[] shares = new double[LAGS.length];

  Newcomers(Collection<DoneTaskRow> done, DayClock clock) {
    Map<String, List<DoneTaskRow>> byPerson = new HashMap<>();
    for (DoneTaskRow row : done) {
      if (row.endedBy() != null) {
        byPerson.computeIfAbsent(row.endedBy(), person -> new ArrayList<>()).add(row);
      }
    }
    long[] fresh = new long[LAGS.length];
    long[] all = new long[LAGS.length];
    byPerson.values().forEach(own -> count(own, clock, fresh, all));
    for (int i = 0; i < LAGS.length; i++) {
      double share = fresh[i] / (all[i] + PRIOR);
      shares[i] = Math.min(MOST, i == 0 ? share : Math.max(share, shares[i - 1]));
    }
  }

  /** By how much longer the present tasks take, so many seconds from now. */
  double slowdown(long ahead) {
    long before = 0;
    double from = 0;
    for (int i = 0; i < LAGS.length; i++) {
      if (ahead < LAGS[i]) {
        double part = (double) (ahead - before) / (LAGS[i] - before);
        return 1 / (1 - from - part * (shares[i] - from));
      }
      before = LAGS[i];
      from = shares[i];
    }
    return 1 / (1 - from);
  }

  private static void count(List<DoneTaskRow> own, DayClock clock, long[] fresh, long[] all) {
    List<DoneTaskRow> byCreation = new ArrayList<>(own);
    byCreation.sort(Comparator.comparing(DoneTaskRow::createdAt));
    long[] created = new long[own.size()];
    long[] lastEnd = new long[own.size()];
    long latest = Long.MIN_VALUE;
    for (int i = 0; i < created.length; i++) {
      created[i] = byCreation.get(i).createdAt().getEpochSecond();
      latest = Math.max(latest, byCreation.get(i).endedAt().getEpochSecond());
      lastEnd[i] = latest;
    }
    for (DoneTaskRow row : own) {
      long ended = row.endedAt().getEpochSecond();
      for (int i = 0; i < LAGS.length && clock.secondOfDay(ended) >= LAGS[i]; i++) {
        int before = countUpTo(created, ended - LAGS[i]);
        boolean olderWaits = before > 0 && lastEnd[before - 1] > ended;
        boolean isNew = row.createdAt().getEpochSecond() > ended - LAGS[i];
        if (olderWaits || before > 0 && !isNew) {
          all[i]++;
          fresh[i] += isNew ? 1 : 0;
        }
      }
    }
  }

  private static int countUpTo(long[] sorted, long limit) {
    int at = Arrays.binarySearch(sorted, limit + 1);
    int count = at < 0 ? -at - 1 : at;
    while (count > 0 && sorted[count - 1] > limit) {
      count--;
    }
    return count;
  }
}
