package org.sixfold.testsupport.week;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * Somebody of the simulated week, with a pace, bad days, meals, meetings and absences of their own,
 * of which no rota tells.
 */
final class Worker {

  private static final int MINUTE = 60;
  private static final int DAY = 86_400;
  private static final double PACE_SPREAD = 0.4;
  private static final double DAY_SPREAD = 0.2;
  private static final double AWAY = 0.03;
  private static final double MEETS = 0.35;
  private static final double STAYS_ON = 0.4;
  private static final double BY_DUE = 0.65;

  private final String name;
  private final String team;
  private final Random chance;
  private final double pace;
  private final boolean staysOn;
  private final List<Draft> inbox = new ArrayList<>();
  private final List<long[]> present = new ArrayList<>();
  private final List<Double> forms = new ArrayList<>();
  private boolean busy;

  /**
   * @param start epoch second of the first midnight
   */
  Worker(String name, String team, boolean roundTheClock, long start, int days, long seed) {
    this.name = name;
    this.team = team;
    this.chance = new Random(seed ^ name.hashCode());
    this.pace = Math.exp(PACE_SPREAD * chance.nextGaussian());
    this.staysOn = chance.nextDouble() < STAYS_ON;
    for (int day = 0; day < days; day++) {
      forms.add(Math.exp(DAY_SPREAD * chance.nextGaussian()));
      long midnight = start + (long) day * DAY;
      if (roundTheClock) {
        present.add(new long[] {midnight, midnight + DAY});
      } else if (chance.nextDouble() >= AWAY) {
        comes(midnight);
      }
    }
  }

  private void comes(long midnight) {
    long at = midnight + minutes(7 * 60 + 30) + jitter(30);
    long lunch = midnight + minutes(11 * 60 + 45) + jitter(30);
    long dinner = midnight + minutes(17 * 60 + 30) + jitter(20);
    long ends = midnight + minutes(19 * 60 + 30) + (staysOn ? jitter(60) : -jitter(25));
    if (chance.nextDouble() < MEETS) {
      long meeting = midnight + minutes(9 * 60) + jitter(360);
      if (meeting < lunch) {
        present.add(new long[] {at, meeting});
        at = Math.min(lunch, meeting + minutes(30) + jitter(90));
      }
    }
    present.add(new long[] {at, lunch});
    present.add(new long[] {lunch + minutes(35) + jitter(50), dinner});
    present.add(new long[] {dinner + minutes(20) + jitter(30), ends});
  }

  String name() {
    return name;
  }

  String team() {
    return team;
  }

  List<Draft> inbox() {
    return inbox;
  }

  boolean isFree(long at) {
    return !busy && isPresent(at);
  }

  boolean isPresent(long at) {
    return present.stream().anyMatch(window -> at >= window[0] && at < window[1]);
  }

  /** Mostly what is due first; at times what lies nearest, which is anything. */
  Draft choose(long at) {
    List<Draft> open = inbox.stream().filter(draft -> draft.mayBeDone(at)).toList();
    if (open.isEmpty()) {
      return null;
    }
    return chance.nextDouble() < BY_DUE
        ? open.stream().min(Comparator.comparingLong(draft -> draft.due)).orElseThrow()
        : open.get(chance.nextInt(open.size()));
  }

  void begin() {
    busy = true;
  }

  void end() {
    busy = false;
  }

  /** Seconds that something takes today. */
  long takes(WeekKind kind, int day) {
    double usual = kind.minutes() * MINUTE * pace * forms.get(day);
    double spread = Math.exp(kind.spread() * chance.nextGaussian());
    double tail =
        chance.nextDouble() < kind.tangled()
            ? Math.min(15, 2.5 * Math.pow(1 - chance.nextDouble(), -1 / 1.5))
            : 1;
    return Math.max(20, Math.round(usual * spread * tail));
  }

  private static long minutes(int count) {
    return (long) count * MINUTE;
  }

  private long jitter(int mostMinutes) {
    return Math.round(chance.nextDouble() * mostMinutes * MINUTE);
  }
}
